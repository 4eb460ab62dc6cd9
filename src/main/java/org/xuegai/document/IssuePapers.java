package org.xuegai.document;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.casework.CaseFile;
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
        Filed issue = forms.latest(caseFile.caseNo(), ISSUE);
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
                clock.today(),
                forms.label(ISSUE, "disclosureType", issue.text("disclosureType")));
    }
}
