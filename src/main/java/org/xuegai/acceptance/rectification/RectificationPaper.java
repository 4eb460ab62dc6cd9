package org.xuegai.acceptance.rectification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.acceptance.AcceptanceWords;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.issue.IssuedPaper;
import org.xuegai.document.print.PaperText;
import org.xuegai.form.Values;
import org.xuegai.inspection.finding.StandardRows;
import org.xuegai.pilot.PilotStandard;
import org.xuegai.platform.Messages;

/** 《限期整改通知书》, numbered. Source: domain 2.4 step 5a */
@Component
class RectificationPaper implements IssuedPaper {

    private final RectificationItems items;
    private final StandardRows standards;
    private final AcceptanceWords words;
    private final Messages messages;

    RectificationPaper(RectificationItems items, StandardRows standards, AcceptanceWords words, Messages messages) {
        this.items = items;
        this.standards = standards;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.shown(RectificationItems.NOTICE, ArchivePlace.REPLY).keptAs("rectification");
    }

    @Override
    public String title(CaseFile caseFile) {
        return messages.official("acceptance.rectification.title");
    }

    @Override
    public String disclosure() {
        return "NOT_DISCLOSED";
    }

    @Override
    public PaperText text(CaseFile caseFile) {
        Map<String, Object> notice = items.notice(caseFile.caseNo());
        String until = words.day(Values.date(notice, "rectificationDueDate"));
        String mode = messages.official("acceptance.mode." + Values.text(notice, "reinspectionMode"));
        return PaperText.of(List.of(
                new PaperText.Paragraph(messages.official("acceptance.rectification.lead", until)),
                new PaperText.Heading(messages.official("acceptance.rectification.items")),
                new PaperText.Grid(columns(), List.of(16, 24, 24, 10, 12, 14), rows(caseFile)),
                new PaperText.Heading(messages.official("acceptance.rectification.demands")),
                new PaperText.Paragraph(messages.official("acceptance.rectification.plan")),
                new PaperText.Paragraph(messages.official("acceptance.rectification.report", until, mode)),
                new PaperText.Paragraph(messages.official("acceptance.rectification.once"))));
    }

    private List<String> columns() {
        return Stream.of("standard", "problem", "requirement", "responsible", "due", "proof")
                .map(column -> messages.official("acceptance.rectification.column." + column))
                .toList();
    }

    private List<List<String>> rows(CaseFile caseFile) {
        Map<Integer, String> names = standards.standards(caseFile).stream()
                .collect(Collectors.toMap(PilotStandard::no, PilotStandard::name));
        return items.drafted(caseFile.caseNo()).stream()
                .map(item -> List.of(
                        item.standardNo() + " " + names.get(item.standardNo()),
                        item.problem(),
                        item.requirement(),
                        item.responsible(),
                        words.day(item.dueOn()),
                        item.proofWanted()))
                .toList();
    }

    @Override
    public Optional<Telling> telling(CaseFile caseFile, String docNumber) {
        String until = words.day(Values.date(items.notice(caseFile.caseNo()), "rectificationDueDate"));
        return Optional.of(new Telling("N10", Map.of("dueDate", until), Set.of(caseFile.societyId())));
    }
}
