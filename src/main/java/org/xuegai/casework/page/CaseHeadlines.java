package org.xuegai.casework.page;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.OpenWork;
import org.xuegai.casework.RoleNames;
import org.xuegai.platform.Dates;
import org.xuegai.platform.Messages;

/** Says in one line where a case is. */
@Component
public class CaseHeadlines {

    private final RoleNames roleNames;
    private final Messages messages;
    private final Dates dates;

    CaseHeadlines(RoleNames roleNames, Messages messages, Dates dates) {
        this.roleNames = roleNames;
        this.messages = messages;
        this.dates = dates;
    }

    /** E.g. 待审定，现在在分管副主席贺文昭处; of a case that came to nothing, how and when it ended. */
    public String headline(CaseFile caseFile, List<OpenWork.OpenTask> open) {
        String status = messages.get("casework.status." + caseFile.status());
        if (caseFile.status() == CaseStatus.DRAFT) {
            return messages.get("casework.headline.draft");
        }
        if (caseFile.status().isBrokenOff()) {
            return ending(caseFile, status);
        }
        if (open.isEmpty()) {
            return caseFile.docNumber() == null
                    ? status
                    : messages.get("casework.headline.number", status, caseFile.docNumber());
        }
        return messages.get(
                "casework.headline.held",
                status,
                open.stream().map(this::holder).distinct().collect(Collectors.joining(messages.get("casework.and"))));
    }

    /** CSS tone of a status: yellow for what waits for the society, red for a refusal, none for what is over. */
    public static String tone(CaseStatus status) {
        return switch (status) {
            case CORRECTION_REQUIRED, RETURNED, SUSPENDED -> "y";
            case NOT_ACCEPTED, TERMINATED -> "r";
            case ISSUED, CLOSED, ARCHIVED, WITHDRAWN -> "none";
            default -> "b";
        };
    }

    /** 学会部经办 周敏行, or the role alone while nobody has claimed the task. */
    String holder(OpenWork.OpenTask task) {
        String role = roleNames.of(task.role(), task.department());
        return task.holder() == null ? role : role + " " + task.holder();
    }

    private String ending(CaseFile caseFile, String status) {
        String how = caseFile.outcome() == null ? status : messages.get("casework.outcome." + caseFile.outcome());
        return messages.get("casework.headline.ended", dates.day(caseFile.endedAt()), how);
    }
}
