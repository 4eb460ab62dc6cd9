package org.xuegai.document.issue;

import java.time.LocalDate;
import java.util.List;

import org.xuegai.document.Headings;
import org.xuegai.document.print.Paper;

/**
 * 《关于同意××学会改革工作方案备案的通知》, on the red head. Source: domain 2.1 step 11.
 *
 * @param docNumber null on a draft that is not numbered yet
 * @param recipient 主送
 * @param copies 抄送; null or blank for none
 * @param signer 签发人
 * @param documentDate 成文日期: the day of signing; null like the number
 * @param disclosure label, e.g. 主动公开; null on a draft that does not say yet
 */
public record FilingNotice(
        String caseNo,
        String title,
        String docNumber,
        String societyName,
        String matter,
        String recipient,
        String copies,
        String signer,
        LocalDate documentDate,
        String disclosure)
        implements Paper {

    /** Characters of a heading that one line holds. */
    private static final int LINE = 18;

    public List<String> titleLines() {
        return Headings.lines(title, LINE);
    }
}
