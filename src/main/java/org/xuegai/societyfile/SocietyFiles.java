package org.xuegai.societyfile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseList;
import org.xuegai.casework.CasePapers;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.page.CaseHeadlines;
import org.xuegai.inspection.Inspections;
import org.xuegai.society.CreditNotes;
import org.xuegai.society.Society;
import org.xuegai.society.SocietyProfile;

/** Lays together what the register, the cases and their papers say of a society. */
@Service
class SocietyFiles {

    private final CreditNotes notes;
    private final CaseList cases;
    private final CaseTypes types;
    private final CaseHeadlines headlines;
    private final OpenWork openWork;
    private final List<CasePapers> papers;
    private final Inspections inspections;

    SocietyFiles(
            CreditNotes notes,
            CaseList cases,
            CaseTypes types,
            CaseHeadlines headlines,
            OpenWork openWork,
            List<CasePapers> papers,
            Inspections inspections) {
        this.notes = notes;
        this.cases = cases;
        this.types = types;
        this.headlines = headlines;
        this.openWork = openWork;
        this.papers = papers;
        this.inspections = inspections;
    }

    SocietyFile of(Society society, Actor reader) {
        List<CaseFile> own = cases.ofSociety(society.id(), reader);
        return new SocietyFile(
                society, SocietyProfile.of(society, notes.of(society.id())), matters(own, reader), papers(own, reader));
    }

    private List<SocietyFile.Matter> matters(List<CaseFile> own, Actor reader) {
        Map<String, List<SocietyFile.Line>> byType = own.stream()
                .collect(Collectors.groupingBy(
                        CaseFile::caseType,
                        LinkedHashMap::new,
                        Collectors.mapping(caseFile -> line(caseFile, reader), Collectors.toList())));
        return byType.entrySet().stream()
                .map(entry -> new SocietyFile.Matter(types.get(entry.getKey()).title(), entry.getValue()))
                .toList();
    }

    private SocietyFile.Line line(CaseFile caseFile, Actor reader) {
        boolean ended = caseFile.endedAt() != null;
        return new SocietyFile.Line(
                caseFile,
                headlines.headline(caseFile, ended ? List.of() : openWork.of(caseFile.caseNo(), reader)),
                CaseHeadlines.tone(caseFile.status()),
                ended && caseFile.outcome() != null ? "casework.outcome." + caseFile.outcome() : null,
                inspections
                        .of(caseFile.caseNo())
                        .map(found -> "/standards/" + found.caseNo())
                        .orElse(null));
    }

    private List<SocietyFile.Paper> papers(List<CaseFile> own, Actor reader) {
        return own.stream()
                .flatMap(caseFile -> papers.stream()
                        .flatMap(source -> source.of(caseFile, reader).stream())
                        .filter(paper -> paper.number() != null)
                        .map(paper -> new SocietyFile.Paper(
                                paper.name(), paper.number(), caseFile.caseNo(), paper.at(), paper.path())))
                .sorted(Comparator.comparing(SocietyFile.Paper::at).reversed())
                .toList();
    }
}
