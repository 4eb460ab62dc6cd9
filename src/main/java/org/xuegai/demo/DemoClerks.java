package org.xuegai.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xuegai.account.Accounts;
import org.xuegai.society.Societies;
import org.xuegai.society.Society;

/** What the people of the demo societies write: their plans and what they mend in them. */
@Component
@Profile({"demo", "test"})
class DemoClerks {

    private final DemoActs acts;
    private final Societies societies;
    private final Accounts accounts;

    private final Map<String, String> caseNos = new HashMap<>();

    DemoClerks(DemoActs acts, Societies societies, Accounts accounts) {
        this.acts = acts;
        this.societies = societies;
        this.accounts = accounts;
    }

    /**
     * Begins the plan of a society.
     *
     * @param stem the society's code in lower case
     * @param whole whether all of it is filled in, or seven tasks
     */
    void draft(String stem, DemoDays days, boolean whole) {
        String clerk = stem + ".jb";
        String caseNo = acts.draft(clerk, "reform-plan", DemoBatches.BATCH);
        caseNos.put(stem, caseNo);
        Map<String, Object> plan = plan(stem, days);
        if (whole) {
            plan.put(
                    "planFile",
                    acts.paper(
                            clerk, caseNo, "改革工作方案（正文）", List.of(society(stem).name())));
        } else {
            plan.keySet().removeAll(List.of("implementationSteps", "supportMeasures", "clerkName", "clerkPhone"));
            plan.put("reformTaskRows", ((List<?>) plan.get("reformTaskRows")).subList(0, 7));
        }
        acts.save(clerk, caseNo, plan);
    }

    private Map<String, Object> plan(String stem, DemoDays days) {
        return DemoPlan.of(
                society(stem),
                name(stem + ".lsz"),
                name(stem + ".msz"),
                name(stem + ".jb"),
                days.day(11, 23).plusDays(40),
                days.periodEnd());
    }

    /** The clerk changes the reopened rows and sends them on. */
    void revise(String stem, DemoDays days, List<Integer> indexes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int index : indexes) {
            Map<String, Object> row = new HashMap<>();
            row.put("taskNo", index + 1);
            row.put("responsiblePersonName", name(stem + ".lsz"));
            row.put("responsiblePersonPost", "理事长");
            row.put("taskDueDate", days.periodEnd().minusMonths(3).toString());
            rows.add(row);
        }
        acts.complete(stem + ".jb", caseNo(stem), "UserTask_Revise", Map.of("reformTaskRows", rows));
    }

    /** The secretary-general uploads a readable attendance sheet. */
    void rescan(String stem) {
        String secretary = stem + ".msz";
        acts.complete(
                secretary,
                caseNo(stem),
                "UserTask_RegisterResolution",
                Map.of("attendanceFile", acts.paper(secretary, caseNo(stem), "理事会签到表（清晰）", List.of("重新扫描。"))));
    }

    void file(String stem) {
        acts.file(stem + ".jb", caseNo(stem));
    }

    String caseNo(String stem) {
        return caseNos.get(stem);
    }

    Society society(String stem) {
        return societies.findByCode(stem.toUpperCase(Locale.ROOT)).orElseThrow();
    }

    private String name(String username) {
        return accounts.byUsername(username).orElseThrow().name();
    }
}
