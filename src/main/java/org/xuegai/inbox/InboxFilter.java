package org.xuegai.inbox;

import java.util.Locale;

/** What narrows a list of the inbox, as conditions over {@code inbox_item}. */
final class InboxFilter {

    private InboxFilter() {}

    /** Conditions after the first, with the parameters {@code today}, {@code type} and {@code text}. */
    static String sql(Inbox.Question question) {
        StringBuilder filter = new StringBuilder();
        if (question.light() != null) {
            filter.append(
                    switch (question.light()) {
                        case OVERDUE -> " and due_on < :today";
                        case YELLOW, RED -> " and due_on >= :today and (yellow_on <= :today or red_on <= :today)";
                        case PAUSED -> "";
                        default ->
                            " and due_on >= :today and (yellow_on is null or yellow_on > :today)"
                                    + " and (red_on is null or red_on > :today)";
                    });
        }
        if (question.caseType() != null) {
            filter.append(" and case_type = :type");
        }
        if (question.text() != null) {
            filter.append(" and (lower(case_no) like :text or lower(society_name) like :text)");
        }
        return filter.toString();
    }

    /** For {@code like}; null for null. */
    static String pattern(String text) {
        return text == null
                ? null
                : "%" + text.toLowerCase(Locale.ROOT).replace("%", "").replace("_", "") + "%";
    }
}
