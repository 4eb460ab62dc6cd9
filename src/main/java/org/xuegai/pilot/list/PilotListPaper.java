package org.xuegai.pilot.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.ArchivePlace;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.issue.IssuedPaper;
import org.xuegai.document.print.PaperText;
import org.xuegai.pilot.batch.PilotBatches;
import org.xuegai.pilot.candidate.ListOutcome;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.platform.Messages;

/** 《关于确定……试点学会的通知》: the pilots and the reserves. Source: domain 2.2 step 10 */
@Component
class PilotListPaper implements IssuedPaper {

    private final ListMembers members;
    private final PilotBatches batches;
    private final PilotCandidates candidates;
    private final Messages messages;

    PilotListPaper(ListMembers members, PilotBatches batches, PilotCandidates candidates, Messages messages) {
        this.members = members;
        this.batches = batches;
        this.candidates = candidates;
        this.messages = messages;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.shown("pilot-list-notice", ArchivePlace.REPLY).keptAs("pilot-list");
    }

    @Override
    public String title(CaseFile list) {
        return messages.official(
                "pilot.listNotice.title", batches.get(list.batchCode()).name());
    }

    @Override
    public PaperText text(CaseFile list) {
        return PaperText.of(
                messages.official("pilot.listNotice.lead"),
                messages.official("pilot.listNotice.pilots", named(list, ListOutcome.PILOT)),
                messages.official("pilot.listNotice.reserves", named(list, ListOutcome.RESERVE)),
                messages.official("pilot.listNotice.end"));
    }

    private String named(CaseFile list, ListOutcome outcome) {
        List<String> names = members.of(list).stream()
                .filter(row -> row.outcome() == outcome)
                .map(ListRow::societyName)
                .toList();
        return names.isEmpty() ? messages.official("pilot.listNotice.none") : String.join("、", names);
    }

    @Override
    public Optional<Telling> telling(CaseFile list, String docNumber) {
        return Optional.of(new Telling(
                "N12",
                Map.of("outcomeName", messages.official("pilot.listNotice.told")),
                members.of(list).stream()
                        .map(row -> candidates.get(row.caseNo()).societyId())
                        .collect(Collectors.toSet())));
    }
}
