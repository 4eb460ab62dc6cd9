package org.xuegai.casework.reminder;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.deadline.DeadlineRules;
import org.xuegai.deadline.RuleParameters;

/** When societies are reminded, and how high up, as the deadline table and the parameters say today. */
@Component
public class ReminderSteps {

    private final DeadlineRules rules;
    private final RuleParameters parameters;

    ReminderSteps(DeadlineRules rules, RuleParameters parameters) {
        this.rules = rules;
        this.parameters = parameters;
    }

    public Schedule inForce(String caseType) {
        int secretary = parameters.integer("batchReminderSecretaryDays");
        int president = parameters.integer("batchReminderPresidentDays");
        List<Reminder.Step> steps = rules.rule(caseType, "batch").orElseThrow().reminderDays().stream()
                .map(days -> new Reminder.Step(days, reaches(days, secretary, president)))
                .toList();
        return new Schedule(steps, parameters.integer("batchOverdueReminderDays"));
    }

    private static Role reaches(int days, int secretary, int president) {
        if (days <= president) {
            return Role.societyPresident;
        }
        return days <= secretary ? Role.secretaryGeneral : Role.societyClerk;
    }

    /**
     * The table of reminders.
     *
     * @param lateEvery calendar days between two reminders after the deadline
     */
    public record Schedule(List<Reminder.Step> steps, int lateEvery) {}
}
