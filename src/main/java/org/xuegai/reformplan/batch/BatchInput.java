package org.xuegai.reformplan.batch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A proposal as typed on the page; a day that is none counts as left out. */
record BatchInput(String code, String name, String opensOn, String deadline, String periodEnd, List<Long> societyIds) {

    BatchInput {
        societyIds = societyIds == null ? List.of() : societyIds;
    }

    BatchProposal proposal() {
        return new BatchProposal(trimmed(code), trimmed(name), day(opensOn), day(deadline), day(periodEnd), societyIds);
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
