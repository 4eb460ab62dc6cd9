package org.xuegai.account;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActorTest {

    @Test
    void a_vice_chair_in_the_leading_group_is_a_vice_chair_first() {
        assertThat(holding(Role.reformLeadingGroup, Role.viceChair).office()).contains(Role.viceChair);
    }

    @Test
    void who_holds_nothing_but_a_seat_is_named_by_it() {
        assertThat(holding(Role.pilotTaskForce).office()).contains(Role.pilotTaskForce);
        assertThat(holding().office()).isEmpty();
    }

    private static Actor holding(Role... roles) {
        return new Actor(1, "someone", "某人", Set.of(roles), null, null, false);
    }
}
