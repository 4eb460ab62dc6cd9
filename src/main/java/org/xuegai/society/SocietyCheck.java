package org.xuegai.society;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** What a society's entry in the register must fulfil. */
@Component
class SocietyCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,9}");
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|(0\\d{2,3}-?)?\\d{4}-?\\d{4}");
    private static final int MOST = 1_000_000;
    private static final int LONGEST_UNIT = 100;

    private final Societies societies;
    private final Messages messages;

    SocietyCheck(Societies societies, Messages messages) {
        this.societies = societies;
        this.messages = messages;
    }

    /** @param id the society being changed; null for a new one */
    List<FieldProblem> check(SocietyForm form, Long id) {
        var problems = new Problems();
        checkIdentity(form, id, problems);
        count(problems, "boardCount", form.boardCount(), 1);
        share(problems, "boardFrontlineCount", form.boardFrontlineCount(), form.boardCount());
        count(problems, "standingBoardCount", form.standingBoardCount(), 0);
        share(problems, "standingBoardFrontlineCount", form.standingBoardFrontlineCount(), form.standingBoardCount());
        count(problems, "leadershipCount", form.leadershipCount(), 1);
        share(problems, "youngLeaderCount", form.youngLeaderCount(), form.leadershipCount());
        count(problems, "individualMemberCount", form.individualMemberCount(), 0);
        count(problems, "unitMemberCount", form.unitMemberCount(), 0);
        count(problems, "fullTimeStaffCount", form.fullTimeStaffCount(), 0);
        count(problems, "officeArea", form.officeArea(), 0);
        if (form.partyOrgForm() == null) {
            problems.add("partyOrgForm", "REQUIRED");
        }
        unit(problems, "hostUnit", form.hostUnit());
        unit(problems, "presidentUnit", form.presidentUnit());
        unit(problems, "secretaryUnit", form.secretaryUnit());
        return problems.found;
    }

    private void checkIdentity(SocietyForm form, Long id, Problems problems) {
        if (form.code() == null || !CODE.matcher(form.code()).matches()) {
            problems.add("code", "CODE");
        } else if (societies
                .findByCode(form.code())
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            problems.add("code", "TAKEN");
        }
        if (form.name() == null || form.name().length() > 100) {
            problems.add("name", "NAME");
        }
        if (!CreditCode.isValid(form.unifiedSocialCreditCode())) {
            problems.add("unifiedSocialCreditCode", "CREDIT_CODE");
        } else if (societies
                .findByUnifiedSocialCreditCode(form.unifiedSocialCreditCode())
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            problems.add("unifiedSocialCreditCode", "TAKEN");
        }
        if (form.phone() != null && !PHONE.matcher(form.phone()).matches()) {
            problems.add("phone", "PHONE");
        }
    }

    private static void unit(Problems problems, String field, String unit) {
        if (unit != null && unit.length() > LONGEST_UNIT) {
            problems.add(field, "UNIT", LONGEST_UNIT);
        }
    }

    private static void count(Problems problems, String field, Integer count, int least) {
        if (count == null) {
            problems.add(field, "NUMBER");
        } else if (count < least || count > MOST) {
            problems.add(field, "RANGE", least);
        }
    }

    /** A part can not be more than its whole. */
    private static void share(Problems problems, String field, Integer part, Integer whole) {
        count(problems, field, part, 0);
        if (part != null && whole != null && part > whole) {
            problems.add(field, "SHARE", part, whole);
        }
    }

    /** Collects with the words of {@code society.problem.<code>}. */
    private final class Problems {

        private final List<FieldProblem> found = new ArrayList<>();

        void add(String field, String code, Object... args) {
            found.add(new FieldProblem(field, code, messages.get("society.problem." + code, args)));
        }
    }
}
