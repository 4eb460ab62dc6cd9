package org.xuegai.societyfile;

import java.time.Instant;
import java.util.List;

import org.xuegai.casework.CaseFile;
import org.xuegai.society.Society;
import org.xuegai.society.SocietyProfile;

/**
 * What has gathered about one society, as far as the reader may read it.
 *
 * @param matters its cases by type, the type with the latest case first
 * @param papers with a number, the newest first
 */
record SocietyFile(Society society, SocietyProfile profile, List<Matter> matters, List<Paper> papers) {

    /** The cases of one type, the latest first. */
    record Matter(String title, List<Line> lines) {}

    /**
     * One case.
     *
     * @param headline where it is, or how it ended
     * @param outcome message key; null while it is open
     * @param standards the page of its eleven standards; null where there is none
     */
    record Line(CaseFile caseFile, String headline, String tone, String outcome, String standards) {}

    /** One paper with its number. */
    record Paper(String name, String number, String caseNo, Instant at, String path) {}

    public long open() {
        return matters.stream()
                .flatMap(matter -> matter.lines().stream())
                .filter(line -> line.caseFile().endedAt() == null)
                .count();
    }
}
