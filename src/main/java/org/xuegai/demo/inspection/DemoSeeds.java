package org.xuegai.demo.inspection;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xuegai.expert.SeedSource;

/** Lets the draws of the demo's story fall the same way everywhere; all others fall as without the demo. */
@Component
@Primary
@Profile({"demo", "test"})
class DemoSeeds implements SeedSource {

    private final SeedSource others;
    private String told;

    DemoSeeds(@Qualifier("drawSeeds") SeedSource others) {
        this.others = others;
    }

    /** The next draw, and only that, falls by this seed. */
    synchronized void tell(String seed) {
        told = seed;
    }

    @Override
    public synchronized String next() {
        String seed = told == null ? others.next() : told;
        told = null;
        return seed;
    }
}
