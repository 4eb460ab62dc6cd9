package org.xuegai.account;

/** What a person may do; the engine's candidate group and, as ROLE_x, the authority. Source: domain 2.0.1. */
public enum Role {
    societyClerk(Side.SOCIETY),
    secretaryGeneral(Side.SOCIETY),
    societyPresident(Side.SOCIETY),
    societySupervisor(Side.SOCIETY),
    departmentOfficer(Side.ASSOCIATION),
    departmentHead(Side.ASSOCIATION),
    pilotTaskForce(Side.ASSOCIATION),
    reformLeadingGroup(Side.ASSOCIATION),
    viceChair(Side.ASSOCIATION),
    associationLeadership(Side.ASSOCIATION),
    consultedDepartment(Side.ASSOCIATION),
    generalOffice(Side.ASSOCIATION),
    expertLeader(Side.EXPERT),
    expertMember(Side.EXPERT),
    auditor(Side.OVERSIGHT),
    systemAdmin(Side.OPERATION);

    /** Whose side a role stands on; it decides which cases may be seen at all. */
    public enum Side {
        SOCIETY,
        ASSOCIATION,
        EXPERT,
        OVERSIGHT,
        OPERATION
    }

    private final Side side;

    Role(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** A seat in a group that people hold beside their office. */
    boolean isSeat() {
        return this == pilotTaskForce || this == reformLeadingGroup;
    }

    public String authority() {
        return "ROLE_" + name();
    }
}
