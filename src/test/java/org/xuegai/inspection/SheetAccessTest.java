package org.xuegai.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.OpenWork;
import org.xuegai.inspection.finding.Verdict;
import org.xuegai.testing.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who sees a sheet and its photos before all sheets are in, and who afterwards. Source: domain 2.3 step 11 */
class SheetAccessTest extends InspectionScene {

    private static final String OFFICER = "xhb.jingban";
    private static final String AUDITOR = "jdy";
    private static final String CLERK = "hjkx.jb";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private OpenWork openWork;

    private List<String> members;
    private String photo;

    @BeforeEach
    void an_expert_has_taken_a_photo() {
        visiting();
        members = visit.members(caseNo);
        photo = acts.photo(members.get(1), caseNo, "门牌").get(0);
    }

    private void answers(String username, String way, int status) throws Exception {
        mvc.perform(get(way).with(people.page(username))).andExpect(status().is(status));
    }

    @Test
    void a_photo_is_its_takers_alone_until_the_sheets_are_opened() throws Exception {
        for (String other : List.of(members.get(0), OFFICER, AUDITOR, CLERK)) {
            answers(other, "/files/" + photo, 404);
            answers(other, "/api/v1/attachments/" + photo, 404);
        }
        answers(members.get(1), "/files/" + photo, 200);

        visit.sheet(caseNo, members.get(1), Map.of(), List.of(photo));
        answers(members.get(0), "/files/" + photo, 404);
        for (String member : members) {
            if (!member.equals(members.get(1))) {
                visit.sheet(caseNo, member, Map.of());
            }
        }

        answers(members.get(0), "/files/" + photo, 200);
        answers(OFFICER, "/files/" + photo, 200);
        answers(CLERK, "/files/" + photo, 404);
    }

    @Test
    void nobody_else_opens_a_sheet() throws Exception {
        String task = openWork.of(caseNo, people.actor(members.get(1))).stream()
                .filter(OpenWork.OpenTask::mine)
                .findFirst()
                .orElseThrow()
                .taskId();
        for (String way : List.of("", "/form", "/form/row/sheetRows/0", "/form/check")) {
            answers(members.get(0), "/tasks/" + task + way, 404);
            answers(OFFICER, "/tasks/" + task + way, 404);
            answers(AUDITOR, "/tasks/" + task + way, 404);
            answers(CLERK, "/tasks/" + task + way, 404);
        }
        answers(members.get(1), "/tasks/" + task + "/form", 200);
    }

    /** Everything of the case that somebody reads besides the sheet's own pages. */
    private List<String> ways() {
        return List.of(
                "/cases",
                "/cases/" + caseNo,
                "/cases/" + caseNo + "/diagram",
                "/cases/" + caseNo + "/archive",
                "/api/v1/cases",
                "/api/v1/cases/" + caseNo,
                "/api/v1/cases/" + caseNo + "/timeline",
                "/api/v1/cases/" + caseNo + "/submissions",
                "/api/v1/cases/" + caseNo + "/diagram",
                "/api/v1/cases/" + caseNo + "/documents",
                "/api/v1/cases/" + caseNo + "/archive-list",
                "/api/v1/cases/" + caseNo + "/experts",
                "/api/v1/inbox?view=todo",
                "/api/v1/inbox?view=done",
                "/api/v1/inbox/count",
                "/inbox",
                "/standards/" + caseNo,
                "/societies/HJKX",
                "/society",
                "/acceptance",
                "/experts/mine",
                "/notices");
    }

    private Map<String, String> read() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String reader : List.of(members.get(2), OFFICER, "zb.chengyuan1", "fgfzx", AUDITOR, CLERK)) {
            for (String way : ways()) {
                var answer = mvc.perform(get(way).with(people.page(reader)))
                        .andReturn()
                        .getResponse();
                String page = answer.getStatus() == 200
                        ? answer.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        : "";
                pages.put(reader + " " + way, answer.getStatus() + page);
            }
        }
        return pages;
    }

    @Test
    void no_page_changes_for_anybody_else_when_a_sheet_comes_in() throws Exception {
        Map<String, String> before = read();
        clock.travelTo(VISIT.atTime(10, 30));
        visit.sheet(caseNo, members.get(0), Map.of(3, Verdict.NOT_MET));
        clock.travelTo(VISIT.atTime(11, 10));
        visit.sheet(caseNo, members.get(1), Map.of(), List.of(photo));
        clock.travelTo(VISIT.atTime(8, 30));

        Map<String, String> after = read();
        assertThat(before.keySet())
                .allSatisfy(way -> assertThat(after.get(way)).as(way).isEqualTo(before.get(way)));
        mvc.perform(get("/audit").with(people.page(AUDITOR)))
                .andExpect(content().string(not(containsString("UserTask_ExpertSheet"))));
    }
}
