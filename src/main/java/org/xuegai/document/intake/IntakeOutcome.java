package org.xuegai.document.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.DocumentKind;
import org.xuegai.document.print.Paper;
import org.xuegai.platform.Messages;

/** Tells the society on paper, and by a notice, what became of its filing at intake. */
@Service
public class IntakeOutcome {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final List<Role> SOCIETY = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    private final CaseFiles caseFiles;
    private final IntakePapers papers;
    private final CaseDocuments documents;
    private final CaseNotices notices;
    private final CaseTimeline timeline;
    private final Messages messages;

    IntakeOutcome(
            CaseFiles caseFiles,
            IntakePapers papers,
            CaseDocuments documents,
            CaseNotices notices,
            CaseTimeline timeline,
            Messages messages) {
        this.caseFiles = caseFiles;
        this.papers = papers;
        this.documents = documents;
        this.notices = notices;
        this.timeline = timeline;
        this.messages = messages;
    }

    /** @param noticeTemplate id of domain 2.0.4 */
    @Transactional
    public void tell(String caseNo, DocumentKind kind, String noticeTemplate) {
        CaseFile caseFile = caseFiles.get(caseNo);
        Paper paper =
                switch (kind) {
                    case RECEIPT -> papers.receipt(caseFile);
                    case CORRECTION_NOTICE -> papers.correctionNotice(caseFile);
                    case REFUSAL_NOTICE -> papers.refusalNotice(caseFile);
                    default -> throw new IllegalArgumentException(kind.id() + " is no paper of the intake");
                };
        documents.create(kind, paper);
        timeline.system(caseNo, messages.official("document.event.issued", paper.title()), null, true);
        notices.toSociety(noticeTemplate, caseFile, SOCIETY, values(paper));
    }

    private Map<String, String> values(Paper paper) {
        if (paper instanceof Receipt receipt) {
            return Map.of("dueDate", day(receipt.promisedUntil(), receipt.provisional()));
        }
        if (paper instanceof CorrectionNotice notice) {
            return Map.of("dueDate", day(notice.dueOn(), notice.provisional()), "correctionItems", items(notice));
        }
        return Map.of("reason", ((RefusalNotice) paper).reason());
    }

    private String day(LocalDate day, boolean provisional) {
        return provisional ? messages.official("document.provisional", DAY.format(day)) : DAY.format(day);
    }

    private String items(CorrectionNotice notice) {
        return notice.items().stream()
                .map(item ->
                        messages.official("document.correction.item", item.material(), item.trouble(), item.demand()))
                .collect(Collectors.joining("\n"));
    }
}
