package org.xuegai.pilot.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.form.FormCheck;
import org.xuegai.form.FormContext;
import org.xuegai.form.Values;
import org.xuegai.pilot.PilotCases;
import org.xuegai.pilot.candidate.ListOutcome;
import org.xuegai.pilot.candidate.PilotCandidate;
import org.xuegai.pilot.candidate.PilotCandidates;
import org.xuegai.platform.FieldProblem;
import org.xuegai.platform.Messages;

/** A list keeps to the quota, orders its reserves and says why it departs from the task force. Source: domain 2.2 step 7 */
@Component
class PilotListCheck implements FormCheck {

    private static final String RULE = "P2-7";

    private final CaseFiles caseFiles;
    private final ListMembers members;
    private final PilotCandidates candidates;
    private final Messages messages;

    PilotListCheck(CaseFiles caseFiles, ListMembers members, PilotCandidates candidates, Messages messages) {
        this.caseFiles = caseFiles;
        this.members = members;
        this.candidates = candidates;
        this.messages = messages;
    }

    @Override
    public boolean appliesTo(String formId) {
        return PilotCases.LIST.equals(formId);
    }

    @Override
    public List<FieldProblem> check(FormContext context, Map<String, Object> data) {
        List<ListRow> rows = ListRow.of(data);
        List<FieldProblem> errors = new ArrayList<>();
        if (isNew(context) && rows.stream().noneMatch(row -> row.outcome() != null)) {
            errors.add(problem("listTitle", "pilot.list.empty"));
        }
        quota(rows, context.facts(), errors);
        Set<String> taken = members.taken(Values.text(context.facts(), "batchCode"), context.caseNo());
        Set<Integer> orders = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            ListRow row = rows.get(i);
            if (taken.contains(row.caseNo())) {
                errors.add(problem(ListRow.ROWS + "[" + i + "].proposal", "pilot.list.taken"));
            }
            if (row.reserveOrder() != null && !orders.add(row.reserveOrder())) {
                errors.add(problem(ListRow.ROWS + "[" + i + "].reserveOrder", "pilot.list.sameOrder"));
            }
            if (row.reason() == null && (row.recheck() || departs(row))) {
                String key = row.recheck() ? "pilot.list.recheckReason" : "pilot.list.reasonWanted";
                errors.add(problem(ListRow.ROWS + "[" + i + "].proposalReason", key));
            }
        }
        return errors;
    }

    /** A list that is drawn up anew may come to nothing. */
    private boolean isNew(FormContext context) {
        return caseFiles.get(context.caseNo()).status() == CaseStatus.DRAFT;
    }

    /** Places that an earlier list of the batch has given away are taken. */
    private void quota(List<ListRow> rows, Map<String, Object> facts, List<FieldProblem> errors) {
        Long quota = Values.count(facts, "batchQuota");
        long free = quota == null ? 0 : quota - candidates.pilots(Values.text(facts, "batchCode"));
        int taken = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).outcome() == ListOutcome.PILOT && ++taken > free) {
                errors.add(new FieldProblem(
                        ListRow.ROWS + "[" + i + "].proposal",
                        RULE,
                        messages.get("pilot.list.overQuota", String.valueOf(free))));
            }
        }
    }

    private boolean departs(ListRow row) {
        String advised =
                candidates.of(row.caseNo()).map(PilotCandidate::recommendation).orElse(null);
        return row.outcome() != null && advised != null && !row.outcome().follows(advised);
    }

    private FieldProblem problem(String field, String key) {
        return new FieldProblem(field, RULE, messages.get(key));
    }
}
