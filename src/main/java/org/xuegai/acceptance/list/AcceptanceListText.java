package org.xuegai.acceptance.list;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.xuegai.acceptance.Acceptance;
import org.xuegai.acceptance.Acceptances;
import org.xuegai.casework.CaseFile;
import org.xuegai.pilot.batch.PilotBatch;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.platform.Messages;

/** The words of a list, for the public notice and for the paper that makes it known. */
@Component
class AcceptanceListText {

    private final AcceptanceListMembers members;
    private final Acceptances acceptances;
    private final PilotBatches batches;
    private final Messages messages;

    AcceptanceListText(
            AcceptanceListMembers members, Acceptances acceptances, PilotBatches batches, Messages messages) {
        this.members = members;
        this.acceptances = acceptances;
        this.batches = batches;
        this.messages = messages;
    }

    String publicityTitle(CaseFile list) {
        return messages.official("acceptance.list.publicity", batch(list));
    }

    String noticeTitle(CaseFile list) {
        return messages.official("acceptance.list.notice", batch(list));
    }

    String lead(CaseFile list) {
        return messages.official("acceptance.list.lead", batch(list));
    }

    String html(CaseFile list) {
        return "<p>" + HtmlUtils.htmlEscape(lead(list)) + "</p>"
                + block(list, Acceptance.PASS)
                + block(list, Acceptance.FAIL);
    }

    /** Names of the societies with that conclusion, in the order of the list. */
    List<String> names(CaseFile list, String conclusion) {
        return members.of(list).stream()
                .filter(row -> conclusion.equals(acceptances.get(row.caseNo()).conclusion()))
                .map(ListRow::societyName)
                .toList();
    }

    List<Long> societies(CaseFile list) {
        return members.of(list).stream()
                .map(row -> acceptances.get(row.caseNo()).societyId())
                .toList();
    }

    String heading(String conclusion) {
        return messages.official("acceptance.list.heading." + conclusion);
    }

    private String block(CaseFile list, String conclusion) {
        List<String> names = names(list, conclusion);
        return names.isEmpty()
                ? ""
                : "<p>" + heading(conclusion) + "</p><ol>"
                        + names.stream()
                                .map(name -> "<li>" + HtmlUtils.htmlEscape(name) + "</li>")
                                .collect(Collectors.joining())
                        + "</ol>";
    }

    private String batch(CaseFile list) {
        return batches.byCode(list.batchCode()).map(PilotBatch::name).orElse("");
    }
}
