package org.xuegai.casework.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseNotices;
import org.xuegai.platform.Messages;

/**
 * Tells the society how something ended: input parameter {@code noticeTemplate}, and
 * {@code outcomeName} where the case's own outcome does not say it. Source: domain 2.0.4 N12
 */
@Component("sendNoticeDelegate")
class SendNoticeDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final CaseNotices notices;
    private final Messages messages;

    SendNoticeDelegate(CaseFiles caseFiles, CaseNotices notices, Messages messages) {
        this.caseFiles = caseFiles;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        Map<String, String> params = new HashMap<>();
        String outcome = (String) execution.getVariable("outcomeName");
        params.put(
                "outcomeName", outcome != null ? outcome : messages.official("casework.outcome." + caseFile.outcome()));
        if (caseFile.docNumber() != null) {
            params.put("docNumber", caseFile.docNumber());
        }
        notices.toSociety(
                (String) execution.getVariable("noticeTemplate"),
                caseFile,
                List.of(Role.societyClerk, Role.secretaryGeneral, Role.societyPresident),
                params);
    }
}
