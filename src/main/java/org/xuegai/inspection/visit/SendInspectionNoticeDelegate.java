package org.xuegai.inspection.visit;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseFiles;
import org.xuegai.document.MadePapers;
import org.xuegai.inspection.Inspections;

/** Sends notice and appointment to society and experts; from now on the society may ask for recusals. */
@Component("sendInspectionNoticeDelegate")
class SendInspectionNoticeDelegate implements JavaDelegate {

    private final CaseFiles caseFiles;
    private final Inspections inspections;
    private final InspectionGroup group;
    private final MadePapers papers;
    private final GroupNews news;

    SendInspectionNoticeDelegate(
            CaseFiles caseFiles, Inspections inspections, InspectionGroup group, MadePapers papers, GroupNews news) {
        this.caseFiles = caseFiles;
        this.inspections = inspections;
        this.group = group;
        this.papers = papers;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile caseFile = caseFiles.get(execution.getProcessBusinessKey());
        List<String> members = group.usernames(caseFile.caseNo());
        papers.make(caseFile.caseNo(), InspectionPapers.NOTICE.id(), null);
        news.noticed(caseFile, members);
        execution.setVariable("groupMembers", new ArrayList<>(members));
        execution.setVariable(
                "visitDate", inspections.get(caseFile.caseNo()).visitOn().toString());
    }
}
