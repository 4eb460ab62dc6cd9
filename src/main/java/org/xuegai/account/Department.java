package org.xuegai.account;

/** The association's departments that countersign. Source: domain 2.1 step 8. */
public enum Department {
    PARTY_COMMITTEE,
    FINANCE,
    PERSONNEL
}
