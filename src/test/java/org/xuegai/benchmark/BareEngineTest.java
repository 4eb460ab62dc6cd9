package org.xuegai.benchmark;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the program is measured against keeps running when the diagrams change. */
class BareEngineTest {

    @Test
    void the_diagrams_run_in_the_engine_alone() throws IOException {
        try (var bare = new BareEngine("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1", "sa")) {
            assertThat(bare.run()).isEqualTo(13);
        }
    }
}
