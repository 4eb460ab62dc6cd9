package org.xuegai.deadline;

/**
 * How long a step may take. Source: D6.
 *
 * @param days working or calendar days
 * @param yellow remaining days at which the light turns yellow; null for never
 * @param red remaining days at which it turns red; null for never
 * @param extensionDays further days that may be granted once; 0 for none
 */
public record DeadlineRule(
        String caseType, String step, int days, boolean workingDays, Integer yellow, Integer red, int extensionDays) {}
