package org.xuegai.inspection;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.OpenWork;
import org.xuegai.testing.People;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
}
