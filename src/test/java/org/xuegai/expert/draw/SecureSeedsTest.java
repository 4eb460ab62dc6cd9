package org.xuegai.expert.draw;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Source: D3: a draw that nobody could foresee. */
class SecureSeedsTest {

    @Test
    void each_seed_is_new_and_has_256_bits() {
        var seeds = new SecureSeeds();

        assertThat(Stream.generate(seeds::next).limit(100))
                .doesNotHaveDuplicates()
                .allMatch(seed -> seed.matches("[0-9a-f]{64}"));
    }
}
