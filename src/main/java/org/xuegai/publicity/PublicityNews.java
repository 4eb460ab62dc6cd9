package org.xuegai.publicity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.notification.Notice;
import org.xuegai.notification.Notices;
import org.xuegai.platform.Messages;

/** Tells the societies concerned that a publicity begins and ends, and an objector the answer. Source: 2.0.4 N11, N13 */
@Component
class PublicityNews {

    private static final List<Role> TOLD = List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident);

    private final PublicitySubjects subjects;
    private final Notices notices;
    private final Accounts accounts;
    private final Messages messages;

    PublicityNews(PublicitySubjects subjects, Notices notices, Accounts accounts, Messages messages) {
        this.subjects = subjects;
        this.notices = notices;
        this.accounts = accounts;
        this.messages = messages;
    }

    void published(CaseFile caseFile, PublicityNotice notice) {
        send("N11", caseFile, notice, Map.of());
    }

    void closed(CaseFile caseFile, PublicityNotice notice, int objections) {
        send("N11ended", caseFile, notice, Map.of("objectionCount", String.valueOf(objections)));
    }

    /** By mail where an address was given; the answer stays readable with the receipt either way. */
    void answered(Objection objection) {
        if (objection.letter().objectorEmail() == null) {
            return;
        }
        notices.mail(
                "N13",
                Map.of(
                        "receiptNo", objection.receiptNo(),
                        "verificationResult", messages.official("publicity.result." + objection.result()),
                        "verificationAction", messages.official("publicity.action." + objection.action())),
                new Notices.Outsider(
                        objection.letter().objectorName(), objection.letter().objectorEmail()),
                "/public/objections");
    }

    private void send(String template, CaseFile caseFile, PublicityNotice notice, Map<String, String> more) {
        Map<String, String> params = new HashMap<>(more);
        params.put("publicityTitle", notice.title());
        params.put("publicityStart", day(notice.startOn()));
        params.put("publicityEnd", day(notice.endOn()));
        List<Long> recipients = subjects.of(caseFile).societyIds().stream()
                .flatMap(society -> TOLD.stream().flatMap(role -> accounts.withRole(role, society, null).stream()))
                .map(Accounts.Person::id)
                .distinct()
                .toList();
        notices.send(new Notice(template, recipients, params, caseFile.caseNo(), "/public/notices/" + notice.id()));
    }

    /** In Chinese, whatever the reader's language. */
    String day(LocalDate day) {
        return messages.official(
                "publicity.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
