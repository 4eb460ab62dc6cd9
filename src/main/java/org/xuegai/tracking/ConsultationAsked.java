package org.xuegai.tracking;

/**
 * A society asks for a consultation on what stands in the way of a task.
 *
 * @param caseNo of the follow-up
 * @param difficulties as it has written them
 */
public record ConsultationAsked(String caseNo, int taskNo, String difficulties) {}
