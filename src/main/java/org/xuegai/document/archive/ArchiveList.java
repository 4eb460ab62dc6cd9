package org.xuegai.document.archive;

import java.time.LocalDate;
import java.util.List;

import org.xuegai.document.Headings;
import org.xuegai.document.print.Paper;

/**
 * 归档单: cover and table of contents of an archive package. Source: domain 2.0.5 archivePackage.
 *
 * @param title heading, e.g. 归档单
 * @param archiveTitle 题名: society, matter, year
 * @param archiveNo 档号
 * @param retention label, e.g. 30年
 */
public record ArchiveList(
        String caseNo,
        String title,
        String archiveNo,
        String archiveTitle,
        String retention,
        String docNumber,
        List<Item> items,
        String archivedBy,
        LocalDate archivedOn)
        implements Paper {

    /**
     * @param what e.g. 会议纪要（理事会审议登记，第 1 次）; blank where the name says it
     * @param pages null where they cannot be counted
     * @param md5 hex, for the archive's own check
     */
    public record Item(
            int no,
            String what,
            String name,
            String docNumber,
            LocalDate on,
            Integer pages,
            String md5,
            String sha256) {}

    /** Characters of a title that one line of the cover holds. */
    private static final int LINE = 17;

    public List<String> titleLines() {
        return Headings.lines(archiveTitle, LINE);
    }

    /** Pages of all papers that have countable pages. */
    public int pages() {
        return items.stream()
                .mapToInt(item -> item.pages() == null ? 0 : item.pages())
                .sum();
    }
}
