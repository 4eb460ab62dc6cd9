package org.xuegai.expert.draw;

/** Where the seeds of draws come from. */
interface SeedSource {

    /** @return 64 hex digits that nobody could foresee */
    String next();
}
