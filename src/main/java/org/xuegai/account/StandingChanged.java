package org.xuegai.account;

/**
 * An account was stopped or restored, or its roles, society or department changed; told inside the same transaction.
 *
 * @param by who did it; null for the system
 */
public record StandingChanged(String username, String by) {}
