package org.xuegai.casework;

import org.springframework.stereotype.Component;
import org.xuegai.platform.Messages;

/** Says roles and results in words and tones; templates call it as {@code @roleNames}. */
@Component("roleNames")
public class RoleNames {

    private final Messages messages;

    RoleNames(Messages messages) {
        this.messages = messages;
    }

    /** @param department instead of the role where one is known; may be null */
    public String of(String role, String department) {
        return department == null
                ? messages.get("account.role." + role)
                : messages.get("account.department." + department);
    }

    /** CSS tone of a result: green for agreement, yellow for a return, red for a refusal. */
    public String tone(String resultCode) {
        if (resultCode == null) {
            return "";
        }
        return switch (resultCode) {
            case "AGREE", "FILE", "SIGN", "NO_OBJECTION", "CONTINUE", "CONFIRM" -> "g";
            case "RETURN", "CORRECT", "CONSULT" -> "y";
            case "REJECT", "REFUSE", "DISAGREE", CaseEvent.DECLINED -> "r";
            default -> "b";
        };
    }
}
