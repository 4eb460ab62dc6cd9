package org.xuegai.casework.page;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;
import org.xuegai.casework.CaseOperations;
import org.xuegai.casework.CaseRemark;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.filing.CaseFilings;
import org.xuegai.deadline.PromiseClocks;

/** Gathers the case page. */
@Component
class CasePageMaker {

    private final CaseTypes types;
    private final OpenWork openWork;
    private final CaseHeadlines headlines;
    private final PromiseClocks promises;
    private final PromiseTexts promiseTexts;
    private final CaseTimeline timeline;
    private final CaseSteps steps;
    private final CaseShelf shelf;
    private final List<CaseOperation> operations;
    private final List<CaseRemark> remarks;
    private final CaseFilings filings;

    CasePageMaker(
            CaseTypes types,
            OpenWork openWork,
            CaseHeadlines headlines,
            PromiseClocks promises,
            PromiseTexts promiseTexts,
            CaseTimeline timeline,
            CaseSteps steps,
            CaseShelf shelf,
            List<CaseOperations> operations,
            List<CaseRemark> remarks,
            CaseFilings filings) {
        this.types = types;
        this.openWork = openWork;
        this.headlines = headlines;
        this.promises = promises;
        this.promiseTexts = promiseTexts;
        this.timeline = timeline;
        this.steps = steps;
        this.shelf = shelf;
        this.operations = operations.stream()
                .flatMap(offered -> offered.operations().stream())
                .toList();
        this.remarks = remarks;
        this.filings = filings;
    }

    CasePage make(CaseFile caseFile, Actor reader) {
        List<OpenWork.OpenTask> open = openWork.of(caseFile.caseNo(), reader);
        PromiseClocks.Promise promise = promises.of(caseFile.caseNo()).orElse(null);
        CaseSteps.View way = steps.of(caseFile, open);
        return new CasePage(
                caseFile,
                types.get(caseFile.caseType()),
                caseFile.society().orElse(null),
                headlines.headline(caseFile, open),
                open,
                promise,
                promise == null ? null : promiseTexts.of(caseFile, promise),
                timeline.of(caseFile.caseNo(), reader),
                way.steps(),
                way.text(),
                shelf.clerk(caseFile),
                shelf.filings(caseFile),
                shelf.papers(caseFile, reader),
                operations.stream()
                        .filter(operation -> operation.appliesTo(caseFile, reader))
                        .map(operation -> new CasePage.Link(operation.label(), operation.path(caseFile)))
                        .toList(),
                remarks.stream()
                        .flatMap(remark -> remark.of(caseFile, reader).stream())
                        .toList(),
                caseFile.status() == CaseStatus.DRAFT && filings.mayFill(caseFile, reader),
                openWork.mayUrge(reader) && !open.stream().allMatch(OpenWork.OpenTask::paused));
    }
}
