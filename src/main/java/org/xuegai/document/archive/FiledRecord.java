package org.xuegai.document.archive;

import java.time.LocalDateTime;
import java.util.List;

import org.xuegai.document.Headings;
import org.xuegai.document.print.Paper;
import org.xuegai.form.AnswersView;

/**
 * 填报和审批记录: every form of a case as it was filed, with all its answers, to be read without this program.
 *
 * @param entries in the order of filing
 */
public record FiledRecord(String caseNo, String title, String societyName, List<Entry> entries) implements Paper {

    /** Characters of a heading that one line holds. */
    private static final int LINE = 24;

    public List<String> titleLines() {
        return Headings.lines(title, LINE);
    }

    /**
     * One filed form.
     *
     * @param title of the form
     * @param revision how often this form had been filed by then
     * @param sha256 of the filed data
     */
    public record Entry(
            int no,
            String title,
            int revision,
            String person,
            LocalDateTime at,
            String sha256,
            List<AnswersView.Section> sections) {}
}
