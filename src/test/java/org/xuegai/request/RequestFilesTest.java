package org.xuegai.request;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.xuegai.attachment.AttachmentAccess;
import org.xuegai.attachment.SampleFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.platform.Json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who may add and open the papers that come with a request. */
class RequestFilesTest extends RequestScene {

    @Autowired
    private List<AttachmentAccess> files;

    private boolean mayAdd(String caseNo, String username) {
        return files.stream().anyMatch(access -> access.mayAdd(caseNo, people.actor(username)));
    }

    @Test
    void papers_for_a_change_may_be_added_to_an_archived_plan_by_its_society_only() throws Exception {
        String caseNo = approved();
        cases.enter(caseNo, CaseStatus.CLOSED, CaseStatus.ARCHIVED);

        assertThat(mayAdd(caseNo, "hjkx.jb")).isTrue();
        assertThat(mayAdd(caseNo, "fjyl.jb")).isFalse();
        assertThat(mayAdd(caseNo, "xhb.jingban")).isFalse();
    }

    @Test
    void who_decides_on_a_request_sees_its_papers_while_the_plan_is_still_a_draft() throws Exception {
        String caseNo = cases.begun();
        String file = upload(caseNo, "hjkx.jb");
        ask(caseNo, "extension", "hjkx.jb", extensionWith(file)).andExpect(status().isCreated());

        for (String decider : List.of("xhb.buzhang", "fgfzx")) {
            mvc.perform(get("/tasks/" + task(caseNo)).with(people.page(decider)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("/files/" + file)))
                    .andExpect(content().string(not(containsString("/cases/" + caseNo))));
            mvc.perform(get("/files/" + file).with(people.page(decider))).andExpect(status().isOk());
            complete(
                    caseNo,
                    decider,
                    Map.of(decider.equals("fgfzx") ? "extensionDecision" : "extensionReview", "AGREE"));
        }
    }

    @Test
    void a_paper_is_shown_only_while_the_task_waits_and_nothing_else_of_the_draft_is() throws Exception {
        String caseNo = cases.begun();
        String file = upload(caseNo, "hjkx.jb");
        String draft = upload(caseNo, "hjkx.jb");

        open(file, "xhb.buzhang", 404);
        ask(caseNo, "extension", "hjkx.jb", extensionWith(file));
        open(file, "xhb.buzhang", 200);
        open(draft, "xhb.buzhang", 404);
        open(file, "fgfzx", 404);

        complete(caseNo, "xhb.buzhang", Map.of("extensionReview", "AGREE"));
        open(file, "xhb.buzhang", 404);
        open(file, "fgfzx", 200);
    }

    @Test
    void nobody_else_learns_that_the_paper_exists() throws Exception {
        String caseNo = cases.begun();
        String file = upload(caseNo, "hjkx.jb");
        ask(caseNo, "extension", "hjkx.jb", extensionWith(file));

        String random = refusal("0".repeat(file.length()), "fjyl.jb");
        assertThat(refusal(file, "fjyl.jb")).isEqualTo(random);
        assertThat(refusal(file, "fjyl.lsz")).isEqualTo(random);
        assertThat(refusal(file, "xhb.jingban")).isEqualTo(random);
    }

    @Test
    void the_boards_opinion_is_before_the_president_and_the_vice_chair() throws Exception {
        String caseNo = approved();
        String file = upload(caseNo, "hjkx.jb");
        Map<String, Object> cancel = adjustment(Map.of("adjustmentType", "CANCEL"));
        cancel.put("boardOpinionFile", List.of(file));
        ask(caseNo, "adjustment", "hjkx.jb", cancel).andExpect(status().isCreated());

        assertThat(page(caseNo, "hjkx.lsz")).contains("随附材料", "/files/" + file);
        open(file, "hjkx.lsz", 200);
        complete(caseNo, "hjkx.lsz", Map.of("adjustmentConfirmation", "CONFIRM"));
        assertThat(page(caseNo, "fgfzx")).contains("随附材料", "/files/" + file);
        open(file, "fgfzx", 200);
    }

    @Test
    void a_request_without_papers_shows_no_empty_place_for_them() throws Exception {
        String caseNo = cases.begun();
        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-29"));

        assertThat(page(caseNo, "xhb.buzhang")).contains("申请内容").doesNotContain("随附材料");
    }

    @Test
    void what_somebody_has_decided_on_stays_in_the_list_without_a_way_to_the_draft() throws Exception {
        String caseNo = cases.begun();
        ask(caseNo, "extension", "hjkx.jb", extension("2027-01-29"));
        complete(caseNo, "xhb.buzhang", Map.of("extensionReview", "AGREE"));

        mvc.perform(get("/inbox?view=done").with(people.page("xhb.buzhang")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(caseNo)))
                .andExpect(content().string(not(containsString("/cases/" + caseNo))));
    }

    private static Map<String, Object> extensionWith(String file) {
        Map<String, Object> data = extension("2027-01-29");
        data.put("extensionFiles", List.of(file));
        return data;
    }

    private String upload(String caseNo, String username) throws Exception {
        String stored = mvc.perform(multipart("/api/v1/attachments")
                        .file(new MockMultipartFile("file", "理事会纪要.pdf", null, SampleFiles.pdf()))
                        .param("caseNo", caseNo)
                        .with(people.script(username)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Json.readTree(stored).get("id").toString();
    }

    private void open(String file, String username, int expected) throws Exception {
        mvc.perform(get("/files/" + file).with(people.page(username))).andExpect(status().is(expected));
    }

    private String page(String caseNo, String username) throws Exception {
        return mvc.perform(get("/tasks/" + task(caseNo)).with(people.page(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** The answer without the number under which it is logged. */
    private String refusal(String file, String username) throws Exception {
        String answer = mvc.perform(get("/api/v1/attachments/" + file).with(people.script(username)))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Map<String, Object> problem = Json.readTree(answer);
        return problem.get("code") + " " + problem.get("detail");
    }
}
