package org.xuegai.pilot.candidate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.Submissions;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.issue.IssuedPaper;
import org.xuegai.document.print.PaperText;
import org.xuegai.form.Values;
import org.xuegai.pilot.PilotStandards;
import org.xuegai.platform.Dates;
import org.xuegai.platform.Messages;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** 试点通知: phases, quota, how to apply, and the eleven standards as an annex. Source: S3 六(二); domain 2.2 step 1 */
@Component
class PilotNoticePaper implements IssuedPaper {

    private final Submissions submissions;
    private final PilotStandards standards;
    private final Societies societies;
    private final Messages messages;
    private final Dates dates;

    PilotNoticePaper(
            Submissions submissions, PilotStandards standards, Societies societies, Messages messages, Dates dates) {
        this.submissions = submissions;
        this.standards = standards;
        this.societies = societies;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.shown("pilot-notice", ArchivePlace.REPLY).keptAs("pilot-list");
    }

    @Override
    public String title(CaseFile caseFile) {
        return messages.official("pilot.notice.title", caseFile.societyName());
    }

    @Override
    public PaperText text(CaseFile caseFile) {
        Map<String, Object> plan = plan(caseFile);
        return PaperText.of(List.of(
                        new PaperText.Paragraph(Values.text(plan, "batchBasis")),
                        new PaperText.Paragraph(messages.official(
                                "pilot.notice.quota",
                                Values.text(plan, "pilotQuota"),
                                Values.text(plan, "fundCap"),
                                dates.day(Values.date(plan, "applicationDeadline")))),
                        phases(plan),
                        new PaperText.Paragraph(messages.official("pilot.notice.end"))))
                .with(new PaperText.Annex(messages.official("pilot.notice.annex"), List.of(standards(plan))));
    }

    private PaperText.Grid phases(Map<String, Object> plan) {
        return new PaperText.Grid(
                List.of(messages.official("pilot.batch.phase"), messages.official("pilot.notice.dates")),
                List.of(40, 60),
                java.util.stream.IntStream.rangeClosed(1, 5)
                        .mapToObj(no -> List.of(
                                messages.official("pilot.phase." + no),
                                messages.official(
                                        "pilot.phase.dates",
                                        dates.day(Values.date(plan, "phase" + no + "Start")),
                                        dates.day(Values.date(plan, "phase" + no + "End")))))
                        .toList());
    }

    private PaperText.Grid standards(Map<String, Object> plan) {
        return new PaperText.Grid(
                List.of(messages.official("pilot.standard.no"), messages.official("pilot.standard.duty")),
                List.of(15, 85),
                standards.of(Values.text(plan, "standardsVersion")).stream()
                        .map(standard -> List.of(String.valueOf(standard.no()), standard.duty()))
                        .toList());
    }

    /** Who is invited is told by an invitation; all others of the register by the notice itself. */
    @Override
    public Optional<Telling> telling(CaseFile caseFile, String docNumber) {
        Set<Long> all = societies.findAllByOrderByCode().stream()
                .filter(Society::active)
                .map(Society::id)
                .collect(Collectors.toSet());
        return Optional.of(new Telling("N12", Map.of("outcomeName", messages.official("pilot.notice.told")), all));
    }

    private Map<String, Object> plan(CaseFile caseFile) {
        return submissions.main(caseFile).orElseThrow().values();
    }
}
