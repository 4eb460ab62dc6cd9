package org.xuegai.society;

import java.util.Arrays;
import java.util.List;

/** Fields of knowledge: those that any inspection needs, and the sciences that societies stand for. Source: domain 4.4 */
public enum Discipline {
    FINANCE_AUDIT(false),
    PARTY_BUILDING(false),
    NGO_GOVERNANCE(false),
    LAW(false),
    HUMAN_RESOURCES(false),
    ARCHIVES(false),
    ENVIRONMENT(true),
    CHEMISTRY(true),
    CIVIL_ENGINEERING(true),
    LANDSCAPE(true),
    PUBLISHING(true),
    ONCOLOGY(true),
    MATERIALS(true),
    INTELLIGENCE(true);

    private final boolean science;

    Discipline(boolean science) {
        this.science = science;
    }

    /** Those that a society may stand for. */
    public static List<Discipline> sciences() {
        return Arrays.stream(values()).filter(discipline -> discipline.science).toList();
    }
}
