package org.xuegai.document.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.attachment.Attachment;
import org.xuegai.attachment.Attachments;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submission;
import org.xuegai.document.Filed;
import org.xuegai.document.FiledForms;
import org.xuegai.document.Matters;
import org.xuegai.document.approval.ApprovalForm.FactRow;
import org.xuegai.platform.Messages;
import org.xuegai.society.Society;

/** The rows above the opinions: whose case it is, if it is a society's, and the figures of its case type that a leader asks for. */
@Component
class ApprovalFacts {

    private final List<ApprovalRows> own;
    private final Matters matters;
    private final Attachments attachments;
    private final Messages messages;

    ApprovalFacts(List<ApprovalRows> own, Matters matters, Attachments attachments, Messages messages) {
        this.own = own;
        this.matters = matters;
        this.attachments = attachments;
        this.messages = messages;
    }

    List<FactRow> of(CaseFile caseFile, Optional<Submission> filing) {
        Filed filed = filing.map(submission -> new Filed(submission.values())).orElse(Filed.NOTHING);
        List<FactRow> rows = new ArrayList<>();
        caseFile.society().ifPresent(society -> rows.addAll(of(society, filed)));
        rows.add(FactRow.wide(text("matter"), matters.of(caseFile)));
        rows.add(FactRow.pair(
                text("filedOn"),
                Objects.toString(FiledForms.day(caseFile.submittedAt()), ""),
                text("acceptedOn"),
                Objects.toString(FiledForms.day(caseFile.acceptedAt()), "")));
        filing.ifPresent(submission -> own.stream()
                .filter(source -> source.appliesTo(caseFile.caseType()))
                .forEach(source -> rows.addAll(source.of(caseFile, submission))));
        filing.map(this::files)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> rows.add(FactRow.wide(text("attachments"), names)));
        return rows;
    }

    private List<FactRow> of(Society society, Filed filed) {
        return List.of(
                FactRow.wide(text("society"), society.name()),
                FactRow.pair(
                        text("creditCode"),
                        society.unifiedSocialCreditCode(),
                        text("phone"),
                        filed.has("clerkPhone") ? filed.text("clerkPhone") : Objects.toString(society.phone(), "")));
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
