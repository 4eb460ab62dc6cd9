package org.xuegai.inspection;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegai.inspection.finding.Majority;
import org.xuegai.inspection.finding.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What five verdicts come to. Source: D4 (consolidation). */
class MajorityTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "M M M M M, MET",
        "M M M N N, MET",
        "M M P P N, PARTIALLY_MET",
        "M M N N P, NOT_MET",
        "P P N N M, NOT_MET",
        "M P N, NOT_MET",
        "M M P, MET",
        "M P, PARTIALLY_MET",
        "M M N N, NOT_MET",
        "N N N P P, NOT_MET"
    })
    void the_majority_or_the_stricter_of_the_two_largest(String verdicts, Verdict expected) {
        assertThat(Majority.of(Arrays.stream(verdicts.split(" "))
                        .map(MajorityTest::verdict)
                        .toList()))
                .isEqualTo(expected);
    }

    @Test
    void no_verdict_has_no_majority() {
        assertThatThrownBy(() -> Majority.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Verdict verdict(String letter) {
        return switch (letter) {
            case "M" -> Verdict.MET;
            case "P" -> Verdict.PARTIALLY_MET;
            default -> Verdict.NOT_MET;
        };
    }
}
