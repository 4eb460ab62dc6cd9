package org.xuegai.expert.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegai.expert.rule.GroupFacts;
import org.xuegai.society.Discipline;

import static org.assertj.core.api.Assertions.assertThat;

class GroupDrawTest {

    private static final String SEED = "00".repeat(32);

    private static Candidate one(int number, Discipline discipline, boolean mayLead, String unit) {
        return new Candidate(
                "E%02d".formatted(number),
                new GroupFacts.Member(
                        unit,
                        EnumSet.of(discipline),
                        mayLead,
                        mayLead ? 1 : 0,
                        discipline == Discipline.CHEMISTRY,
                        false));
    }

    private static Candidate one(int number, Discipline discipline, boolean mayLead) {
        return one(number, discipline, mayLead, "单位" + number);
    }

    /** As the demo's register: two of finance, three of governance, one of law, one of personnel, one of chemistry. */
    private static List<Candidate> register() {
        return new ArrayList<>(List.of(
                one(1, Discipline.FINANCE_AUDIT, true),
                one(2, Discipline.FINANCE_AUDIT, false),
                one(3, Discipline.PARTY_BUILDING, true),
                one(4, Discipline.NGO_GOVERNANCE, true),
                one(5, Discipline.LAW, false),
                one(6, Discipline.HUMAN_RESOURCES, false),
                one(8, Discipline.CHEMISTRY, false),
                one(10, Discipline.LANDSCAPE, false),
                one(12, Discipline.ONCOLOGY, false),
                one(13, Discipline.ARCHIVES, false)));
    }

    private static GroupDraw.Outcome draw(String seed, List<Candidate> list, int size) {
        return GroupDraw.draw(seed, list, List.of(), false, size, 2);
    }

    private static Stream<String> seeds() {
        return IntStream.range(0, 200).mapToObj(number -> Lot.of("seed", String.valueOf(number)));
    }

    @Test
    void a_lot_is_what_sha256sum_says() {
        assertThat(Lot.of("abc", "E01")).isEqualTo("c4a5ab9be4d083796b3cf518519dd86cc8822bca215364b0253cf85080d82cac");
    }

    @Test
    void the_same_seed_and_list_give_the_same_group_in_whatever_order_the_list_comes() {
        List<Candidate> shuffled = register();
        Collections.reverse(shuffled);

        assertThat(draw(SEED, shuffled, 5)).isEqualTo(draw(SEED, register(), 5));
    }

    @Test
    void a_recorded_draw_of_the_past_still_comes_out_as_it_did() {
        GroupDraw.Outcome outcome = draw(SEED, register(), 5);

        assertThat(outcome.members()).extracting(Candidate::code).containsExactly("E01", "E04", "E05", "E08", "E12");
        assertThat(outcome.spares()).extracting(Candidate::code).containsExactly("E06", "E13");
    }

    @Test
    void other_seeds_give_other_groups() {
        assertThat(seeds().map(seed -> Set.copyOf(draw(seed, register(), 5).members()))
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7, 9})
    void every_draw_keeps_the_rules_of_composition(int size) {
        assertThat(seeds()).allSatisfy(seed -> {
            GroupDraw.Outcome outcome = draw(seed, register(), size);
            assertThat(outcome.members()).hasSize(size).doesNotHaveDuplicates();
            assertThat(outcome.leader().mayLead()).isTrue();
            assertThat(outcome.members()).anyMatch(one -> one.isOf(GroupFacts.FINANCE));
            assertThat(outcome.members()).anyMatch(one -> one.isOf(GroupFacts.GOVERNANCE));
            if (size > 3) {
                assertThat(outcome.members()).anyMatch(one -> one.isOf(GroupFacts.PERSONNEL));
                assertThat(outcome.members()).anyMatch(Candidate::kindred);
            }
        });
    }

    @Test
    void the_leader_is_the_first_in_order_who_may_lead_and_the_spares_are_the_next_left() {
        assertThat(seeds()).allSatisfy(seed -> {
            GroupDraw.Outcome outcome = draw(seed, register(), 5);
            assertThat(outcome.leader())
                    .isEqualTo(outcome.order().stream()
                            .filter(Candidate::mayLead)
                            .findFirst()
                            .orElseThrow());
            assertThat(outcome.spares())
                    .isEqualTo(outcome.order().stream()
                            .filter(one -> !outcome.members().contains(one))
                            .limit(2)
                            .toList());
        });
    }

    @Test
    void no_unit_gets_more_than_its_third() {
        List<Candidate> crowd = register();
        IntStream.range(20, 40).forEach(number -> crowd.add(one(number, Discipline.LANDSCAPE, false, "大单位")));

        assertThat(seeds()).allSatisfy(seed -> {
            assertThat(draw(seed, crowd, 5).members())
                    .filteredOn(one -> one.unit().equals("大单位"))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(draw(seed, crowd, 9).members())
                    .filteredOn(one -> one.unit().equals("大单位"))
                    .hasSizeLessThanOrEqualTo(3);
        });
    }

    @Test
    void without_a_finance_expert_in_the_list_there_is_none_in_the_group() {
        List<Candidate> list = register();
        list.removeIf(one -> one.isOf(GroupFacts.FINANCE));

        assertThat(draw(SEED, list, 5).members()).hasSize(5);
    }

    @Test
    void too_short_a_list_leaves_places_empty() {
        assertThat(draw(SEED, register().subList(0, 3), 5).members()).hasSize(3);
    }

    @Test
    void only_the_empty_places_are_drawn_for_while_others_stay() {
        List<Candidate> list = register();
        List<Candidate> seated = List.of(list.get(0), list.get(2), list.get(4));
        list.removeAll(seated);

        GroupDraw.Outcome outcome = GroupDraw.draw(SEED, list, seated, true, 5, 2);

        assertThat(outcome.leader()).isNull();
        assertThat(outcome.members()).hasSize(2).anyMatch(Candidate::kindred).doesNotContainAnyElementsOf(seated);
    }
}
