package org.xuegai.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.notification.Notice;
import org.xuegai.notification.Notices;

/** Tells a society, or others, something about its case. Source: domain 2.0.4 */
@Component
public class CaseNotices {

    private final Notices notices;
    private final Accounts accounts;
    private final CaseTypes types;

    CaseNotices(Notices notices, Accounts accounts, CaseTypes types) {
        this.notices = notices;
        this.accounts = accounts;
        this.types = types;
    }

    /** @param more values beyond caseNo, caseTypeName and societyName */
    public void toSociety(String template, CaseFile caseFile, List<Role> roles, Map<String, String> more) {
        to(
                roles.stream().flatMap(role -> accounts.withRole(role, caseFile.societyId(), null).stream()),
                template,
                caseFile,
                more);
    }

    /** @param more values beyond caseNo, caseTypeName and societyName */
    public void to(Stream<Accounts.Person> people, String template, CaseFile caseFile, Map<String, String> more) {
        notices.send(about(people, template, caseFile, more));
    }

    /**
     * Not sent yet: to be given an appointment, or another place to go, and then to {@link Notices}.
     *
     * @param more values beyond caseNo, caseTypeName and societyName
     */
    public Notice about(Stream<Accounts.Person> people, String template, CaseFile caseFile, Map<String, String> more) {
        Map<String, String> params = new HashMap<>(more);
        params.put("caseNo", caseFile.caseNo());
        params.put("caseTypeName", types.get(caseFile.caseType()).title());
        params.put("societyName", caseFile.societyName());
        List<Long> recipients = people.map(Accounts.Person::id).distinct().toList();
        return new Notice(template, recipients, params, caseFile.caseNo(), "/cases/" + caseFile.caseNo());
    }
}
