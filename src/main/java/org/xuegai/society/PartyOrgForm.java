package org.xuegai.society;

/** How a society's party organisation is set up. Source: D0. */
public enum PartyOrgForm {
    COMMITTEE,
    GENERAL_BRANCH,
    BRANCH,
    JOINT_BRANCH,
    FUNCTIONAL_GROUP,
    NONE
}
