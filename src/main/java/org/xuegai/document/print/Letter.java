package org.xuegai.document.print;

import java.time.LocalDate;
import java.util.List;

import org.xuegai.document.Headings;

/**
 * A paper without the red head: agreement, record, plan, opinion, certificate.
 *
 * @param docNumber a number of its own, e.g. of a certificate; null for none
 * @param recipient to whom it is addressed; null for nobody
 * @param organ who signs it; null where nobody does
 * @param date below the signature; null for none
 * @param note the small line at its end; null for none
 */
public record Letter(
        String caseNo,
        String title,
        String docNumber,
        Layout layout,
        String recipient,
        PaperText text,
        String organ,
        LocalDate date,
        String note)
        implements Paper {

    /** How it is set. */
    public enum Layout {
        LETTER("notice", 20),
        TABLE("table", 30),
        WIDE("wide", 44),
        CERTIFICATE("certificate", 12);

        private final String page;
        private final int line;

        Layout(String page, int line) {
            this.page = page;
            this.line = line;
        }
    }

    /** Without recipient, number, signature and note; those are added where the paper has them. */
    public static Letter of(String caseNo, String title, Layout layout, PaperText text) {
        return new Letter(caseNo, title, null, layout, null, text, null, null, null);
    }

    public Letter numbered(String number) {
        return new Letter(caseNo, title, number, layout, recipient, text, organ, date, note);
    }

    public Letter to(String whom) {
        return new Letter(caseNo, title, docNumber, layout, whom, text, organ, date, note);
    }

    public Letter signed(String by, LocalDate on) {
        return new Letter(caseNo, title, docNumber, layout, recipient, text, by, on, note);
    }

    public Letter noted(String line) {
        return new Letter(caseNo, title, docNumber, layout, recipient, text, organ, date, line);
    }

    @Override
    public String template() {
        return "letter";
    }

    /** Class of the page, which names its style sheet. */
    public String page() {
        return layout.page;
    }

    public List<String> titleLines() {
        return Headings.lines(title, layout.line);
    }
}
