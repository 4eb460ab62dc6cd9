package org.xuegai.document;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.document.print.Paper;
import org.xuegai.platform.Messages;

/** Makes the papers that modules have declared, and tells the society of them. */
@Service
public class MadePapers {

    private static final List<Role> SOCIETY = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    private final List<DeclaredPaper> papers;
    private final CaseFiles caseFiles;
    private final CaseDocuments documents;
    private final CaseNotices notices;
    private final CaseTimeline timeline;
    private final Messages messages;

    MadePapers(
            List<DeclaredPaper> papers,
            CaseFiles caseFiles,
            CaseDocuments documents,
            CaseNotices notices,
            CaseTimeline timeline,
            Messages messages) {
        this.papers = papers;
        this.caseFiles = caseFiles;
        this.documents = documents;
        this.notices = notices;
        this.timeline = timeline;
        this.messages = messages;
    }

    /**
     * Prints and keeps a paper of the kind as the case stands.
     *
     * @param kind id of a declared kind
     * @param noticeTemplate id of domain 2.0.4; null where the society is not told
     * @throws IllegalArgumentException for a kind that no module has declared as a paper
     */
    @Transactional
    public CaseDocument make(String caseNo, String kind, String noticeTemplate) {
        CaseFile caseFile = caseFiles.get(caseNo);
        DeclaredPaper declared = papers.stream()
                .filter(paper -> paper.kind().id().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No paper is made as " + kind));
        Paper paper = declared.of(caseFile);
        CaseDocument kept = documents.create(declared.kind(), paper);
        timeline.system(
                caseNo,
                messages.official("document.event.issued", paper.title()),
                null,
                declared.kind().visibleToSociety());
        if (noticeTemplate != null) {
            notices.toSociety(noticeTemplate, caseFile, SOCIETY, declared.told(caseFile, paper));
        }
        return kept;
    }
}
