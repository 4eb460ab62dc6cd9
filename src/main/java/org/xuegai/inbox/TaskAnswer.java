package org.xuegai.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.xuegai.deadline.Light;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A task as the API answers it.
 *
 * @param version what every operation must name
 * @param draftVersion what saving a draft names so as not to write over what somebody else has typed meanwhile
 * @param operations what this person may do now: claim, unclaim, complete, return
 * @param dueDate last day; absent without a deadline
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskAnswer(
        String id,
        String name,
        String caseNo,
        String type,
        String societyName,
        String taskKey,
        String assignee,
        int version,
        Integer draftVersion,
        Instant createdAt,
        LocalDate dueDate,
        Light light,
        Map<String, Object> form,
        Map<String, Object> data,
        List<String> operations) {}
