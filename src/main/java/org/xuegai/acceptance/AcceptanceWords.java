package org.xuegai.acceptance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.springframework.stereotype.Component;
import org.xuegai.platform.Messages;

/** Says conclusions as papers, notices and forms say them. */
@Component
public class AcceptanceWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Messages messages;

    AcceptanceWords(Messages messages) {
        this.messages = messages;
    }

    /** E.g. 限期整改; a dash where nothing is concluded yet. */
    public String conclusion(String code) {
        return code == null ? "—" : messages.official("inspection.conclusion." + code);
    }

    /** E.g. 有 3 项没有达标，限期整改（规则 D4-9）. */
    public String rule(Acceptance acceptance) {
        return acceptance.ruleNo() == null
                ? "—"
                : messages.official("acceptance.rule", acceptance.ruleMessage(), acceptance.ruleNo());
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }
}
