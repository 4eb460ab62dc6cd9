package org.xuegai.inbox;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseOperation;
import org.xuegai.casework.CaseOperations;
import org.xuegai.casework.CasePapers;

/** The papers of the case beside a task: those that are there, and those that are made to be printed. */
@Component
class TaskPapers {

    /**
     * @param kept files and papers, latest first
     * @param printed links to what is made on demand
     */
    record Shelf(List<CasePapers.Paper> kept, List<Print> printed) {

        static final Shelf EMPTY = new Shelf(List.of(), List.of());
    }

    /** @param label message key */
    record Print(String label, String path) {}

    private final List<CasePapers> papers;
    private final List<CaseOperation> operations;

    TaskPapers(List<CasePapers> papers, List<CaseOperations> operations) {
        this.papers = papers;
        this.operations = operations.stream()
                .flatMap(offered -> offered.operations().stream())
                .toList();
    }

    Shelf of(CaseFile caseFile, Actor reader) {
        return new Shelf(
                papers.stream()
                        .flatMap(source -> source.of(caseFile, reader).stream())
                        .toList(),
                operations.stream()
                        .filter(operation -> operation.showsPaper() && operation.appliesTo(caseFile, reader))
                        .map(operation -> new Print(operation.label(), operation.path(caseFile)))
                        .toList());
    }
}
