package org.xuegai.audit;

import java.time.Duration;
import java.time.LocalDateTime;

import org.springframework.stereotype.Component;
import org.xuegai.platform.XuegaiClock;

/** Remembers the last verification, so that opening the page does not read the whole chain each time. */
@Component
class ChainWatch {

    private static final Duration FRESH = Duration.ofMinutes(10);

    /** A verification and its time. */
    record Verified(ChainState state, LocalDateTime at) {}

    private final AuditChain chain;
    private final XuegaiClock clock;
    private volatile Verified last;

    ChainWatch(AuditChain chain, XuegaiClock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    Verified recent() {
        Verified known = last;
        return known != null
                        && Duration.between(known.at(), clock.localNow()).abs().compareTo(FRESH) < 0
                ? known
                : verifyNow();
    }

    Verified verifyNow() {
        last = new Verified(chain.verify(), clock.localNow());
        return last;
    }
}
