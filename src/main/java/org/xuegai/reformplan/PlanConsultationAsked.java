package org.xuegai.reformplan;

/** A plan is to be consulted upon: a reviewer asks for it, or it has been returned too often. Source: domain 2.1 G5 */
public record PlanConsultationAsked(String planNo) {}
