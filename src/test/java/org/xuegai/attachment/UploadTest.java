package org.xuegai.attachment;

import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.xuegai.demo.DemoPeople;
import org.xuegai.platform.Json;
import org.xuegai.testing.DemoData;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Over a real connection: what a server cuts off looks different from what a test framework sends. */
@XuegaiTest
class UploadTest {

    private static final String CLERK = "qkbj.jb";
    private static final String DRAFT = "GGFA-2026-0005";
    private static final String PAPER = "/cases/GGFA-2026-0005/form/section/paper/0";
    private static final String PROBLEMS = "/cases/GGFA-2026-0005/form/section/problems/0";

    @Autowired
    private TestRestTemplate server;

    @BeforeEach
    void a_draft(@Autowired DemoData cases) {
        cases.create();
    }

    @Test
    void a_file_of_21_megabytes_is_answered_and_not_cut_off() {
        ResponseEntity<String> answer = upload(DRAFT, "大.pdf", new byte[21 << 20]);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(Json.readTree(answer.getBody())).containsEntry("code", "FILE_TOO_LARGE");
        assertThat(answer.getBody()).contains("20 MB");
    }

    @Test
    void more_than_the_server_reads_is_answered_too() {
        ResponseEntity<String> answer = upload(DRAFT, "大.pdf", new byte[101 << 20]);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(Json.readTree(answer.getBody())).containsEntry("code", "UPLOAD_TOO_LARGE");
        assertThat(answer.getBody()).contains("20 MB", "100 MB");
    }

    @Test
    void a_case_that_is_not_there_takes_no_file() {
        ResponseEntity<String> answer = upload("GGFA-2026-9999", "x.pdf", SampleFiles.pdf());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_api_says_what_kinds_of_file_there_are() {
        ResponseEntity<String> answer = upload(DRAFT, "说明.txt", "文字".getBytes());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(answer.getBody()).contains("pdf、jpg、png、docx、xlsx");
    }

    @Test
    void a_page_with_a_file_of_21_megabytes_comes_back_with_the_error_at_its_field() {
        String session = signIn();

        ResponseEntity<String> answer = send(session, PAPER, Map.of("planFile", file("大.pdf", new byte[21 << 20])));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        Document page = Jsoup.parse(answer.getBody());
        assertThat(page.select("#planFile-error").text()).contains("方案正文：“大.pdf”超过 20 MB", "docx、pdf");
        assertThat(page.select(".errors a").attr("href")).isEqualTo("#planFile");
    }

    @Test
    void a_file_of_no_kind_we_keep_is_refused_in_the_words_of_its_field() {
        String session = signIn();

        ResponseEntity<String> answer = send(session, PAPER, Map.of("planFile", file("说明.txt", "文字".getBytes())));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(Jsoup.parse(answer.getBody()).select("#planFile-error").text())
                .contains("方案正文只收 docx、pdf 格式，“说明.txt”不是")
                .doesNotContain("xlsx");
    }

    @Test
    void a_page_with_a_text_beyond_all_measure_comes_back_with_all_that_was_typed() {
        String session = signIn();
        String typed = "会员代表性不足。".repeat(150_000);

        ResponseEntity<String> answer = send(session, PROBLEMS, Map.of("problemAnalysis", typed));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        Document page = Jsoup.parse(answer.getBody());
        assertThat(page.select("#problemAnalysis-error").text()).contains("最多 20000 字");
        assertThat(page.select("[name=problemAnalysis]").val().length()).isGreaterThanOrEqualTo(typed.length());
        assertThat(page(session, PROBLEMS).select("[name=problemAnalysis]").val())
                .as("what is kept")
                .doesNotContain(typed);
    }

    private ResponseEntity<String> upload(String caseNo, String name, byte[] content) {
        String answer =
                server.withBasicAuth(CLERK, DemoPeople.PASSWORD).postForObject("/api/v1/tokens", null, String.class);
        var headers = new HttpHeaders();
        headers.setBearerAuth((String) Json.readTree(answer).get("token"));
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("caseNo", caseNo);
        parts.add("file", file(name, content));
        return server.postForEntity("/api/v1/attachments", new HttpEntity<>(parts, headers), String.class);
    }

    private static ByteArrayResource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    /** @return the cookie of the session */
    private String signIn() {
        ResponseEntity<String> door = server.getForEntity("/sign-in", String.class);
        var form = new LinkedMultiValueMap<String, String>();
        form.add("username", CLERK);
        form.add("password", DemoPeople.PASSWORD);
        form.add("_csrf", Jsoup.parse(door.getBody()).select("[name=_csrf]").val());
        ResponseEntity<String> in = server.withRedirects(ClientHttpRequestFactorySettings.Redirects.DONT_FOLLOW)
                .postForEntity("/sign-in", new HttpEntity<>(form, with(cookie(door))), String.class);
        assertThat(in.getStatusCode()).isEqualTo(HttpStatus.FOUND);
        return cookie(in);
    }

    /** Sends a page back with other values. */
    private ResponseEntity<String> send(String session, String path, Map<String, Object> values) {
        Document page = page(session, path);
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("_csrf", page.select("[name=_csrf]").val());
        parts.add("_version", page.select("[name=_version]").val());
        values.forEach(parts::add);
        HttpHeaders headers = with(session);
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return server.postForEntity(path, new HttpEntity<>(parts, headers), String.class);
    }

    private Document page(String session, String path) {
        ResponseEntity<String> page =
                server.exchange(path, HttpMethod.GET, new HttpEntity<>(with(session)), String.class);
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        return Jsoup.parse(page.getBody());
    }

    private static HttpHeaders with(String cookie) {
        var headers = new HttpHeaders();
        headers.add(HttpHeaders.COOKIE, cookie);
        return headers;
    }

    private static String cookie(ResponseEntity<String> answer) {
        return answer.getHeaders().getFirst(HttpHeaders.SET_COOKIE).split(";")[0];
    }
}
