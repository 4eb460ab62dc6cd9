package org.xuegai.casework;

/** A case has come to another status. */
public record CaseStatusChanged(String caseNo, CaseStatus from, CaseStatus to) {}
