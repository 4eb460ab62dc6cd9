package org.xuegai.reformplan;

/** What the consultation on a plan came to is on record, or the plan has ended before. */
public record PlanConsultationHeld(String planNo) {}
