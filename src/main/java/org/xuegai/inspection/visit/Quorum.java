package org.xuegai.inspection.visit;

/** How many experts must be there: two thirds of the group, so four of five. Source: domain 2.3 (gateways) */
final class Quorum {

    private Quorum() {}

    /** @param size of the group as settled on, empty seats included */
    static int of(int size) {
        return (2 * size + 2) / 3;
    }
}
