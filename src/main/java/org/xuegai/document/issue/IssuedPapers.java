package org.xuegai.document.issue;

import java.util.List;

import org.springframework.stereotype.Component;

/** The numbered papers of all case types. */
@Component
class IssuedPapers {

    private final List<IssuedPaper> papers;

    IssuedPapers(List<IssuedPaper> papers) {
        this.papers = papers;
    }

    /** @throws IllegalArgumentException for a kind that no module issues */
    IssuedPaper of(String kind) {
        return papers.stream()
                .filter(paper -> paper.kind().id().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No paper is issued as " + kind));
    }
}
