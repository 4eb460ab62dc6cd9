package org.xuegai.societyfile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xuegai.casework.CaseFiles;
import org.xuegai.document.CaseDocument;
import org.xuegai.document.CaseDocuments;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a society's file gathers, and for whom. */
@XuegaiTest
@Tag("database")
class SocietyFileTest {

    private static final String PLAN = "GGFA-2026-0001";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseDocuments documents;

    @BeforeEach
    void the_cases_of_the_demo(@Autowired DemoData cases) {
        cases.create();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xhb.jingban", "fgfzx", "bgs", "zb.chengyuan1", "jdy"})
    void the_association_and_the_auditor_read_every_file_and_are_led_to_it(String reader) throws Exception {
        open("/societies/HJKX", reader)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(PLAN),
                                containsString(caseFiles.get(PLAN).docNumber()),
                                containsString(archiveNo()),
                                containsString("51420000"))));
        open("/societies", reader)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/societies/HJKX")));
        open("/cases", reader).andExpect(content().string(containsString("href=\"/societies\"")));
        open("/cases/" + PLAN, reader).andExpect(content().string(containsString("href=\"/societies/HJKX\"")));
    }

    @Test
    void a_society_reads_its_own_without_the_papers_that_stay_inside() throws Exception {
        for (String path : new String[] {"/society", "/societies/HJKX"}) {
            open(path, "hjkx.jb")
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString(PLAN),
                                    containsString(caseFiles.get(PLAN).docNumber()),
                                    not(containsString(archiveNo())))));
        }
        open("/society", "hxhg.jb").andExpect(content().string(not(containsString(PLAN))));
    }

    @ParameterizedTest
    @CsvSource({
        "/societies/HXHG, hjkx.jb",
        "/societies/NONE, hjkx.jb",
        "/societies/NONE, xhb.jingban",
        "/societies/HJKX, e01",
        "/societies/HJKX, admin",
        "/societies, hjkx.jb",
        "/societies, e01",
        "/society, xhb.jingban"
    })
    void what_is_not_for_the_reader_is_not_there(String path, String reader) throws Exception {
        open(path, reader).andExpect(status().isNotFound());
    }

    @Test
    void a_draft_is_seen_by_its_society_only() throws Exception {
        open("/society", "qkbj.jb").andExpect(content().string(containsString("GGFA-2026-0005")));
        open("/societies/QKBJ", "xhb.jingban").andExpect(content().string(not(containsString("GGFA-2026-0005"))));
    }

    /** 档号, which only the association's own list bears. */
    private String archiveNo() {
        return documents.list(PLAN).stream()
                .filter(paper -> !paper.visibleToSociety() && paper.docNumber() != null)
                .map(CaseDocument::docNumber)
                .findFirst()
                .orElseThrow();
    }

    private ResultActions open(String path, String reader) throws Exception {
        return mvc.perform(get(path).with(people.page(reader)));
    }
}
