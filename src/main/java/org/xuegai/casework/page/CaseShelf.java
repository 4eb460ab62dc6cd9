package org.xuegai.casework.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CasePapers;
import org.xuegai.casework.CaseType;
import org.xuegai.casework.CaseTypes;
import org.xuegai.casework.Submission;
import org.xuegai.casework.Submissions;
import org.xuegai.platform.Messages;

/** What has been filed and issued in a case, and whom to call about it. */
@Component
class CaseShelf {

    private final CaseTypes types;
    private final Submissions submissions;
    private final List<CasePapers> papers;
    private final Messages messages;

    CaseShelf(CaseTypes types, Submissions submissions, List<CasePapers> papers, Messages messages) {
        this.types = types;
        this.submissions = submissions;
        this.papers = papers;
        this.messages = messages;
    }

    List<CasePapers.Paper> papers(CaseFile caseFile, Actor reader) {
        return papers.stream()
                .flatMap(source -> source.of(caseFile, reader).stream())
                .toList();
    }

    /** Whom to call about the case, as the latest filing names them; null when its form does not ask. */
    String clerk(CaseFile caseFile) {
        return submissions
                .main(caseFile)
                .map(Submission::values)
                .filter(values -> values.get("clerkName") != null)
                .map(values -> messages.get(
                        "casework.clerk.reach",
                        values.get("clerkName"),
                        Objects.toString(values.get("clerkPhone"), "")))
                .orElse(null);
    }

    /** Each filing of the form that the case began with, the newest first. */
    List<CasePage.Filing> filings(CaseFile caseFile) {
        CaseType type = types.get(caseFile.caseType());
        List<CasePage.Filing> list = new ArrayList<>();
        for (Submission filing : submissions.of(caseFile.caseNo())) {
            if (filing.formId().equals(type.startForm())) {
                list.add(
                        0,
                        new CasePage.Filing(
                                messages.get("casework.filing", type.title(), filing.revision()),
                                messages.get(
                                        "casework.filing.note",
                                        filing.submittedByName(),
                                        filing.sha256().substring(0, 12)),
                                filing.submittedAt(),
                                "/cases/%s/filings/%d".formatted(caseFile.caseNo(), filing.revision())));
            }
        }
        return list;
    }
}
