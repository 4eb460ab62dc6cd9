package org.xuegai.inbox;

import org.xuegai.account.Department;
import org.xuegai.account.Role;
import org.xuegai.casework.CaseFile;
import org.xuegai.casework.CaseStatus;

/**
 * What a task is, as far as it never changes.
 *
 * @param societyId null for the association's own matters
 * @param bucket whose it is before somebody claims it: role, with society or department
 * @param deadlineStep code of the deadline rule; null without a deadline
 * @param approvalLevel level of approval; null where the task approves nothing
 * @param opinionBox box of the approval form for its opinion; null for none
 * @param nextStep what comes after, in Chinese
 * @param question the one sentence a decision answers; null where nothing is decided
 * @param personal one person's from the start; nobody else of the role sees it
 * @param sealed what is written in it stays closed until all who were asked have written
 */
public record TaskCard(
        String taskId,
        String caseNo,
        String caseType,
        Long societyId,
        String societyName,
        String processId,
        String taskKey,
        String name,
        String formId,
        String bucket,
        Role roleName,
        Department department,
        String deadlineStep,
        Integer approvalLevel,
        String opinionBox,
        String nextStep,
        String question,
        boolean personal,
        boolean sealed) {

    /** The task that lets a suspended case go on. */
    private static final String RESUME = "resume-handling";

    /** A suspended case waits; only the order to go on may be given. Source: domain 2.0.2 SUSPENDED */
    boolean standsStillIn(CaseFile caseFile) {
        return caseFile.status() == CaseStatus.SUSPENDED && !RESUME.equals(formId);
    }

    /** @return e.g. {@code departmentOfficer}, {@code societyClerk@12}, {@code consultedDepartment@FINANCE} */
    static String bucket(Role role, Long societyId, Department department) {
        if (role.side() == Role.Side.SOCIETY) {
            return role.name() + "@" + societyId;
        }
        return role == Role.consultedDepartment ? role.name() + "@" + department : role.name();
    }
}
