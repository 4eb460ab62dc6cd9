package org.xuegai.pilot.list;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.xuegai.casework.CaseFile;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.pilot.candidate.ListOutcome;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.platform.Messages;
import org.xuegai.publicity.PublicitySubject;

/** What a list makes public: which societies become pilots and which stand in reserve, nothing else. */
@Component
class PilotListSubject implements PublicitySubject {

    private final ListMembers members;
    private final PilotBatches batches;
    private final PilotCandidates candidates;
    private final Messages messages;

    PilotListSubject(ListMembers members, PilotBatches batches, PilotCandidates candidates, Messages messages) {
        this.members = members;
        this.batches = batches;
        this.candidates = candidates;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(CaseFile caseFile) {
        return PilotCases.LIST.equals(caseFile.caseType());
    }

    @Override
    public Proposal propose(CaseFile list) {
        List<ListRow> rows = members.of(list);
        String name = batches.get(list.batchCode()).name();
        return new Proposal(
                messages.official("pilot.publicity.title", name),
                "<p>" + messages.official("pilot.publicity.lead", HtmlUtils.htmlEscape(name)) + "</p>"
                        + named("pilot.publicity.pilots", rows, ListOutcome.PILOT)
                        + named("pilot.publicity.reserves", rows, ListOutcome.RESERVE),
                rows.stream()
                        .map(row -> candidates.get(row.caseNo()).societyId())
                        .toList(),
                rows.stream().map(ListRow::caseNo).toList());
    }

    private String named(String heading, List<ListRow> rows, ListOutcome outcome) {
        List<String> societies = rows.stream()
                .filter(row -> row.outcome() == outcome)
                .map(row -> "<li>" + HtmlUtils.htmlEscape(row.societyName()) + "</li>")
                .toList();
        return societies.isEmpty()
                ? ""
                : "<p>" + messages.official(heading) + "</p><ol>" + String.join("", societies) + "</ol>";
    }
}
