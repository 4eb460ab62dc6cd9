package org.xuegai.document.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.xuegai.platform.Json;

/**
 * 件内目录 of a package that is not sealed yet, for the archivist to check.
 *
 * @param archiveNo the number without its last part, which is given at the sealing
 * @param missing what should be there and is not
 * @param again what was checked has changed since, before it could be sealed
 */
public record ArchivePlan(String archiveNo, List<Line> lines, List<String> missing, boolean again) {

    /**
     * @param what e.g. 会议纪要（理事会审议登记，第 1 次）; blank where the name says it
     * @param pages null where they cannot be counted
     */
    public record Line(int no, String what, String name, String docNumber, LocalDate on, Integer pages) {}

    static ArchivePlan of(String archiveNo, List<ArchiveFile> files, List<String> missing, boolean again) {
        List<Line> lines = IntStream.range(0, files.size())
                .mapToObj(i -> line(i + 1, files.get(i)))
                .toList();
        return new ArchivePlan(archiveNo, lines, missing, again);
    }

    private static Line line(int no, ArchiveFile file) {
        return new Line(no, file.what(), file.name(), file.docNumber(), file.on(), file.pages());
    }

    /** Changes with whatever the list says. */
    public String mark() {
        return Json.sha256(lines.stream().map(Line::toString).collect(Collectors.joining("\n")));
    }

    public int pages() {
        return lines.stream()
                .mapToInt(line -> line.pages() == null ? 0 : line.pages())
                .sum();
    }
}
