package org.xuegai.document.issue;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFile;
import org.xuegai.document.Filed;
import org.xuegai.document.FiledForms;
import org.xuegai.document.Matters;
import org.xuegai.platform.XuegaiClock;

/** Writes the paper that a decision goes out with. */
@Component
class IssuePapers {

    static final String ISSUE = "document-issue";

    private final FiledForms forms;
    private final Matters matters;
    private final Accounts accounts;
    private final XuegaiClock clock;

    IssuePapers(FiledForms forms, Matters matters, Accounts accounts, XuegaiClock clock) {
        this.forms = forms;
        this.matters = matters;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** As the general office has registered it. */
    FilingNotice filingNotice(CaseFile caseFile, String docNumber) {
        return notice(caseFile, forms.latest(caseFile.caseNo(), ISSUE), docNumber, clock.today());
    }

    /** As the general office has typed it so far, without number and date. */
    FilingNotice draft(CaseFile caseFile, Map<String, Object> typed) {
        return notice(caseFile, new Filed(typed), null, null);
    }

    private FilingNotice notice(CaseFile caseFile, Filed issue, String docNumber, LocalDate date) {
        String disclosure = issue.text("disclosureType");
        return new FilingNotice(
                caseFile.caseNo(),
                issue.text("documentTitle"),
                docNumber,
                caseFile.societyName(),
                matters.of(caseFile),
                issue.text("mainRecipient"),
                issue.text("copyRecipients"),
                accounts.byUsername(issue.text("signer"))
                        .map(Accounts.Person::name)
                        .orElse(""),
                date,
                disclosure.isEmpty() ? null : forms.label(ISSUE, "disclosureType", disclosure));
    }
}
