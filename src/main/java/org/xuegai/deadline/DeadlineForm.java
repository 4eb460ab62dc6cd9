package org.xuegai.deadline;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** What an administrator typed about one deadline, as text until it is checked. */
record DeadlineForm(
        int version,
        String days,
        String yellow,
        String red,
        String extension,
        String reminders,
        String fixedDay,
        String basis) {

    private static final int MAX_DAYS = 400;
    private static final int MAX_BASIS = 200;

    DeadlineForm {
        days = typed(days);
        yellow = typed(yellow);
        red = typed(red);
        extension = typed(extension);
        reminders = typed(reminders);
        fixedDay = typed(fixedDay);
        basis = typed(basis);
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }

    static DeadlineForm of(DeadlineRow row) {
        return new DeadlineForm(
                row.version(),
                String.valueOf(row.periodLength()),
                row.yellowLimit() == null ? "" : row.yellowLimit().toString(),
                row.redLimit() == null ? "" : row.redLimit().toString(),
                String.valueOf(row.extensionLength()),
                row.reminderDays() == null ? "" : row.reminderDays(),
                row.fixedDay() == null ? "" : row.fixedDay().substring(2),
                row.basis());
    }

    List<FieldProblem> problems(DeadlineRow row, Messages messages) {
        List<FieldProblem> problems = new ArrayList<>();
        int least = row.hasLength() ? 1 : 0;
        require(isNumber(days) && Integer.parseInt(days) >= least, "days", least, messages, problems);
        require(yellow.isBlank() || isNumber(yellow), "yellow", 0, messages, problems);
        require(red.isBlank() || isNumber(red), "red", 0, messages, problems);
        require(isNumber(extension), "extension", 0, messages, problems);
        require(reminders.isBlank() || NumberList.isOne(reminders), "reminders", 0, messages, problems);
        require(row.fixedDay() == null || isDay(fixedDay), "fixedDay", 0, messages, problems);
        require(!basis.isBlank() && basis.length() <= MAX_BASIS, "basis", MAX_BASIS, messages, problems);
        if (problems.isEmpty() && !yellow.isBlank() && !red.isBlank()) {
            require(Integer.parseInt(red) <= Integer.parseInt(yellow), "redAboveYellow", 0, messages, problems);
        }
        return problems;
    }

    DeadlineRow applied(DeadlineRow row) {
        return new DeadlineRow(
                row.id(),
                row.version(),
                row.position(),
                row.caseType(),
                row.stepCode(),
                row.title(),
                Integer.parseInt(days),
                row.periodUnit(),
                yellow.isBlank() ? null : Integer.valueOf(yellow),
                red.isBlank() ? null : Integer.valueOf(red),
                Integer.parseInt(extension),
                reminders.isBlank() ? null : NumberList.normal(reminders),
                row.fixedDay() == null ? null : "--" + fixedDay,
                row.overdueAction(),
                basis);
    }

    private static void require(boolean fine, String key, int bound, Messages messages, List<FieldProblem> problems) {
        if (!fine) {
            String field = key.equals("redAboveYellow") ? "red" : key;
            problems.add(new FieldProblem(field, "INVALID", messages.get("deadline.rule.error." + key, bound)));
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= MAX_DAYS;
    }

    private static boolean isDay(String text) {
        try {
            return MonthDay.parse("--" + text).isValidYear(2027);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
