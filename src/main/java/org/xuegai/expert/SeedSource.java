package org.xuegai.expert;

/** Where the seeds of draws come from. */
public interface SeedSource {

    /** @return 64 hex digits that nobody could foresee */
    String next();
}
