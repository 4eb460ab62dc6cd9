package org.xuegai.audit;

/**
 * What a verification of the chain found.
 *
 * @param entries how many entries there should be
 * @param brokenAt the first entry that is missing or changed; null when the chain is intact
 */
record ChainState(long entries, Long brokenAt) {

    static ChainState intact(long entries) {
        return new ChainState(entries, null);
    }

    static ChainState brokenAt(long seq, long entries) {
        return new ChainState(entries, seq);
    }

    public boolean isIntact() {
        return brokenAt == null;
    }
}
