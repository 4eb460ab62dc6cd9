package org.xuegai.expert.draw;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.relational.core.mapping.Table;
import org.xuegai.expert.Expert;
import org.xuegai.expert.rule.GroupFacts;
import org.xuegai.society.Discipline;

/**
 * One expert in a draw, with all that it went by.
 *
 * @param disciplines names of {@link Discipline}, with commas between
 * @param kindred of the society's discipline, or of a society that has passed
 * @param lot SHA-256 of seed and code; null for those who took no part
 * @param ruleNo rule that excludes; null where none of D3 does
 * @param reason of the exclusion; null for all others
 */
@Table("expert_draw_row")
public record DrawRow(
        String expertCode,
        String name,
        String unit,
        String disciplines,
        boolean mayLead,
        boolean kindred,
        String lot,
        Result result,
        String ruleNo,
        String reason) {

    /** What the draw has given the expert. */
    public enum Result {
        SEATED_LEADER,
        SEATED,
        LEADER,
        MEMBER,
        SPARE,
        NOT_DRAWN,
        EXCLUDED;

        boolean inGroup() {
            return ordinal() <= MEMBER.ordinal();
        }

        /** Leads the group. */
        public boolean leads() {
            return this == SEATED_LEADER || this == LEADER;
        }

        /** Was in the group before the draw. */
        public boolean seated() {
            return this == SEATED_LEADER || this == SEATED;
        }
    }

    static DrawRow of(Expert expert, GroupFacts.Member facts, String lot, Result result) {
        return new DrawRow(
                expert.code(),
                expert.name(),
                expert.unit(),
                names(expert),
                facts.mayLead(),
                facts.kindred(),
                lot,
                result,
                null,
                null);
    }

    static DrawRow of(Pool.Excluded excluded) {
        Expert expert = excluded.expert();
        return new DrawRow(
                expert.code(),
                expert.name(),
                expert.unit(),
                names(expert),
                false,
                false,
                null,
                Result.EXCLUDED,
                excluded.ruleNo(),
                excluded.reason());
    }

    /** In the order of {@link Discipline}. */
    public Set<Discipline> fields() {
        return Arrays.stream(disciplines.split(","))
                .filter(name -> !name.isEmpty())
                .map(Discipline::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As the draw saw the expert, whatever the register says by now. */
    Candidate candidate() {
        return new Candidate(
                expertCode, new GroupFacts.Member(unit, fields(), mayLead, mayLead ? 1 : 0, kindred, false));
    }

    private static String names(Expert expert) {
        return expert.disciplines().stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
