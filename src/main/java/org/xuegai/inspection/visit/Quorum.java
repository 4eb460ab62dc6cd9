package org.xuegai.inspection.visit;

/** How many experts must be there: two thirds of the group, so four of five. Source: domain 2.3 (gateways) */
final class Quorum {

    private Quorum() {}

    static int of(int seats) {
        return (2 * seats + 2) / 3;
    }
}
