package org.xuegai.reformplan.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.deadline.WorkingDayCalendar;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;
import org.xuegai.platform.Problem;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** What a proposal for a batch must keep to. */
@Component
class BatchRules {

    private static final String CODE = "[A-Z]{2,4}-\\d{4}(-\\d{1,2})?";
    private static final int NAME_MAX = 60;

    private final WorkingDayCalendar calendar;
    private final Societies societies;
    private final Messages messages;

    BatchRules(WorkingDayCalendar calendar, Societies societies, Messages messages) {
        this.calendar = calendar;
        this.societies = societies;
        this.messages = messages;
    }

    /** @throws Problem 422 with one message a field */
    void check(BatchProposal proposal, boolean codeTaken) {
        List<FieldProblem> errors = new ArrayList<>();
        String code = proposal.code() == null ? "" : proposal.code();
        if (!code.matches(CODE)) {
            errors.add(wrong("code", "PATTERN"));
        } else if (codeTaken) {
            errors.add(wrong("code", "TAKEN"));
        }
        if (proposal.name() == null
                || proposal.name().isBlank()
                || proposal.name().length() > NAME_MAX) {
            errors.add(wrong("name", "LENGTH"));
        }
        checkDays(proposal, errors);
        checkSocieties(proposal, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private void checkDays(BatchProposal proposal, List<FieldProblem> errors) {
        if (proposal.opensOn() == null) {
            errors.add(wrong("opensOn", "REQUIRED"));
        }
        if (proposal.deadline() == null) {
            errors.add(wrong("deadline", "REQUIRED"));
        } else if (proposal.opensOn() != null && !proposal.deadline().isAfter(proposal.opensOn())) {
            errors.add(wrong("deadline", "ORDER"));
        } else if (!calendar.isWorkingDay(proposal.deadline())) {
            errors.add(wrong(
                    "deadline",
                    "REST_DAY",
                    calendar.addWorkingDays(proposal.deadline(), 1).date()));
        }
        if (proposal.periodEnd() == null) {
            errors.add(wrong("periodEnd", "REQUIRED"));
        } else if (proposal.deadline() != null && !proposal.periodEnd().isAfter(proposal.deadline())) {
            errors.add(wrong("periodEnd", "ORDER"));
        }
    }

    private void checkSocieties(BatchProposal proposal, List<FieldProblem> errors) {
        var ids = new HashSet<>(proposal.societyIds());
        long active =
                societies.findAllById(ids).stream().filter(Society::active).count();
        if (ids.isEmpty() || active != ids.size()) {
            errors.add(wrong("societyIds", "REQUIRED"));
        }
    }

    private FieldProblem wrong(String field, String code, Object... args) {
        Object[] texts = java.util.Arrays.stream(args).map(String::valueOf).toArray();
        return new FieldProblem(
                field, code, messages.get("reformplan.batch.wrong.%s.%s".formatted(field, code), texts));
    }
}
