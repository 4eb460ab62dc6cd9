package org.xuegai.document.issue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.xuegai.casework.CaseFiles;
import org.xuegai.casework.CaseStatus;
import org.xuegai.casework.CaseTimeline;
import org.xuegai.casework.OpenWork;
import org.xuegai.demo.DemoActs;
import org.xuegai.demo.DemoDecisionSteps;
import org.xuegai.document.CaseDocuments;
import org.xuegai.document.number.DocumentNumber;
import org.xuegai.document.number.RegisteredDocumentNumbers;
import org.xuegai.platform.Json;
import org.xuegai.platform.Problem;
import org.xuegai.platform.Races;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.People;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** A void number and the paper that goes out again under the next one, on a case of the demo. */
@XuegaiTest
@Tag("database")
class DocumentReissueTest {

    private static final String CASE = "GGFA-2026-0004";
    private static final String OFFICE = "bgs";
    private static final String PREPARE = "UserTask_PrepareDocument";
    private static final String DISPATCH = "UserTask_DispatchDocument";
    private static final String FIRST = "示科协学〔2026〕2号";
    private static final String SECOND = "示科协学〔2026〕3号";

    @Autowired
    private DocumentReissue reissue;

    @Autowired
    private RegisteredDocumentNumbers numbers;

    @Autowired
    private CaseDocuments documents;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseTimeline timeline;

    @Autowired
    private OpenWork openWork;

    @Autowired
    private DemoActs acts;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void a_decided_case(@Autowired DemoData cases, @Autowired DemoDecisionSteps decisions) {
        cases.create();
        decisions.viceChairFiles(CASE);
        acts.complete(OFFICE, CASE, PREPARE, Map.of("proofread", true));
        assertThat(caseFiles.get(CASE).docNumber()).isEqualTo(FIRST);
    }

    @Test
    void a_number_made_void_before_the_stamp_sends_the_paper_back_to_its_drafting() {
        makeVoid(FIRST);

        assertThat(openTasks()).containsExactly(PREPARE);
        assertThat(caseFiles.get(CASE).docNumber()).isNull();
        acts.complete(OFFICE, CASE, PREPARE, Map.of("documentTitle", "改正后的标题", "proofread", true));
        assertThat(caseFiles.get(CASE).docNumber()).isEqualTo(SECOND);
        assertThat(documents.latest(CASE, "filing-notice")).hasValueSatisfying(notice -> {
            assertThat(notice.title()).isEqualTo("改正后的标题");
            assertThat(notice.docNumber()).isEqualTo(SECOND);
        });
        assertThat(documents.list(CASE))
                .filteredOn(paper -> paper.kind().equals("review-opinions"))
                .hasSize(1);

        dispatch();

        assertThat(caseFiles.get(CASE).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(results()).containsExactly(SECOND);
    }

    @Test
    void a_paper_that_is_out_is_issued_again_beside_its_case() throws Exception {
        dispatch();
        societySees(FIRST + "，pdf");

        makeVoid(FIRST);

        assertThat(openTasks()).containsExactlyInAnyOrder("UserTask_Archive", PREPARE);
        societyDoesNotSee(FIRST + "，pdf");
        assertThat(timeline.of(CASE, people.actor("fjyl.jb")))
                .anySatisfy(event -> assertThat(event.title()).isEqualTo("作废 " + FIRST));
        assertThatThrownBy(this::archive).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                .anyMatch(error -> error.code().equals("NOT_ISSUED")));

        acts.complete(OFFICE, CASE, PREPARE, Map.of("proofread", true));
        societyDoesNotSee(SECOND + "，pdf");
        dispatch();

        societySees(SECOND + "，pdf");
        assertThat(results()).containsExactly(FIRST, SECOND);
        archive();
        assertThat(caseFiles.get(CASE).status()).isEqualTo(CaseStatus.ARCHIVED);
        assertThatThrownBy(() -> makeVoid(SECOND))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("NUMBER_ARCHIVED"));
        assertThat(numbers.ofYear(2026)).extracting(DocumentNumber::isVoid).containsExactly(false, true, false);
    }

    @Test
    void the_numbering_and_the_voiding_are_on_the_audit_record() {
        makeVoid(FIRST);
        acts.complete(OFFICE, CASE, PREPARE, Map.of("proofread", true));

        assertThat(jdbc.sql("select action from audit_entry where subject = ? and action like 'DOCUMENT_NUMBER%'"
                                + " order by seq")
                        .param(CASE)
                        .query(String.class)
                        .list())
                .containsExactly("DOCUMENT_NUMBERED", "DOCUMENT_NUMBER_VOIDED", "DOCUMENT_NUMBERED");
        assertThat(timeline.all(CASE))
                .anySatisfy(event -> assertThat(event.title()).isEqualTo("重新编号 %s（原 %s 已作废）".formatted(SECOND, FIRST)));
    }

    @Test
    void of_two_who_make_the_same_number_void_at_once_one_does() throws Exception {
        dispatch();
        Callable<Exception> attempt = () -> {
            try {
                makeVoid(FIRST);
                return null;
            } catch (Exception lost) {
                return lost;
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Exception> lost = two.invokeAll(List.of(attempt, attempt)).stream()
                    .map(DocumentReissueTest::result)
                    .filter(java.util.Objects::nonNull)
                    .toList();

            assertThat(lost).singleElement().satisfies(exception -> assertThat(
                            exception instanceof Problem || Races.isLost(exception))
                    .as(exception.toString())
                    .isTrue());
        } finally {
            two.shutdownNow();
        }
        assertThat(openTasks()).containsExactlyInAnyOrder("UserTask_Archive", PREPARE);
    }

    private void makeVoid(String number) {
        reissue.makeVoid(number, "标题写错", people.actor(OFFICE));
    }

    private void dispatch() {
        acts.complete(OFFICE, CASE, DISPATCH, Map.of("sealApplied", true, "deliveryMethod", "SYSTEM"));
    }

    private void archive() {
        acts.complete("xhb.jingban", CASE, "UserTask_Archive", Map.of("itemsChecked", true));
    }

    private List<String> openTasks() {
        return openWork.of(CASE, people.actor("jdy")).stream()
                .map(OpenWork.OpenTask::taskKey)
                .toList();
    }

    /** Numbers in the results that the society's clerk was told. */
    private List<String> results() {
        return jdbc
                .sql(
                        "select params from notice where case_no = ? and template = 'N12' and recipient_id = ? order by id")
                .params(CASE, people.actor("fjyl.jb").userId())
                .query(String.class)
                .list()
                .stream()
                .map(params -> (String) Json.readTree(params).get("docNumber"))
                .toList();
    }

    private void societySees(String text) throws Exception {
        mvc.perform(get("/cases/{no}", CASE).with(people.page("fjyl.jb")))
                .andExpect(content().string(containsString(text)));
    }

    private void societyDoesNotSee(String text) throws Exception {
        mvc.perform(get("/cases/{no}", CASE).with(people.page("fjyl.jb")))
                .andExpect(content().string(not(containsString(text))));
    }

    private static Exception result(Future<Exception> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
