package org.xuegai.expert;

/**
 * Somebody has joined a group of experts, having signed the commitment, or has left it.
 *
 * @param username of the expert
 * @param joined false for whoever has left
 */
public record SeatChanged(String caseNo, Purpose purpose, String username, boolean joined) {}
