package org.xuegai.document.print;

import java.time.LocalDate;
import java.util.List;

import org.xuegai.document.Headings;

/**
 * A numbered paper on the red head: 文号, title, 主送, text, 落款, 成文日期, 抄送. Source: GB/T 9704, domain 2.0.5.
 *
 * @param docNumber null on a draft that is not numbered yet
 * @param recipient 主送
 * @param copies 抄送; null or blank for none
 * @param documentDate 成文日期: the day of signing; null like the number
 * @param disclosure label, e.g. 主动公开; null on a draft that does not say yet
 */
public record OfficialPaper(
        String caseNo,
        String title,
        String docNumber,
        String recipient,
        PaperText text,
        String copies,
        LocalDate documentDate,
        String disclosure)
        implements Paper {

    /** Characters of a heading that one line holds. */
    private static final int LINE = 18;

    @Override
    public String template() {
        return "official-paper";
    }

    public List<String> titleLines() {
        return Headings.lines(title, LINE);
    }
}
