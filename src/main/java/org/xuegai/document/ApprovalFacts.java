package org.xuegai.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.document.ApprovalForm.FactRow;
import org.xuegai.platform.Json;
import org.xuegai.platform.Messages;
import org.xuegai.society.Society;

/** The rows above the opinions: whose case it is, and the figures a leader asks for. */
@Component
class ApprovalFacts {

    private static final String TASK_ROWS = "reformTaskRows";

    private final FiledForms forms;
    private final Matters matters;
    private final Attachments attachments;
    private final Messages messages;

    ApprovalFacts(FiledForms forms, Matters matters, Attachments attachments, Messages messages) {
        this.forms = forms;
        this.matters = matters;
        this.attachments = attachments;
        this.messages = messages;
    }

    List<FactRow> of(CaseFile caseFile, Optional<Submission> filing) {
        Society society = Json.read(caseFile.profile(), Society.class);
        Filed filed = filing.map(submission -> new Filed(submission.values())).orElse(Filed.NOTHING);
        List<FactRow> rows = new ArrayList<>();
        rows.add(FactRow.wide(text("society"), caseFile.societyName()));
        rows.add(FactRow.pair(
                text("creditCode"),
                society.unifiedSocialCreditCode(),
                text("phone"),
                filed.has("clerkPhone") ? filed.text("clerkPhone") : Objects.toString(society.phone(), "")));
        rows.add(FactRow.wide(text("matter"), matters.of(caseFile)));
        rows.add(FactRow.pair(
                text("filedOn"),
                Objects.toString(FiledForms.day(caseFile.submittedAt()), ""),
                text("acceptedOn"),
                Objects.toString(FiledForms.day(caseFile.acceptedAt()), "")));
        if (filed.has("boardCount")) {
            rows.add(FactRow.wide(text("leaders"), leaders(filed)));
        }
        if (!filed.rows(TASK_ROWS).isEmpty()) {
            rows.add(FactRow.wide(text("tasks"), tasks(caseFile, filed.rows(TASK_ROWS))));
        }
        filing.map(this::files)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> rows.add(FactRow.wide(text("attachments"), names)));
        return rows;
    }

    private String leaders(Filed filed) {
        return messages.official(
                "document.approval.leadersText",
                filed.text("boardCount"),
                filed.text("boardFrontlineCount"),
                filed.number("standingBoardCount"),
                filed.number("standingBoardFrontlineCount"),
                filed.number("youngLeaderCount"));
    }

    private String tasks(CaseFile caseFile, List<Filed> rows) {
        long qualified = forms.latest(caseFile.caseNo(), "review-plan").rows("taskReviews").stream()
                .filter(row -> row.text("taskReviewResult").equals("QUALIFIED"))
                .count();
        String last = rows.stream()
                .map(row -> row.day("taskDueDate"))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("—");
        long applicable = rows.stream()
                .filter(row -> !row.text("taskApplicability").equals("NOT_APPLICABLE"))
                .count();
        return messages.official("document.approval.tasksText", rows.size(), applicable, qualified, last);
    }

    /** Names of the files that the filing names. */
    private String files(Submission filing) {
        return attachments.of(filing.caseNo()).stream()
                .filter(file -> filing.data().contains(file.id()))
                .map(Attachment::name)
                .collect(Collectors.joining("；"));
    }

    private String text(String key) {
        return messages.official("document.approval." + key);
    }
}
