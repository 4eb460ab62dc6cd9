package org.xuegai.attachment;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.xuegai.demo.DemoPeople;
import org.xuegai.platform.Json;
import org.xuegai.testing.XuegaiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Over a real connection: what a server cuts off looks different from what a test framework sends. */
@XuegaiTest
class UploadTest {

    @Autowired
    private TestRestTemplate server;

    private String token;

    @BeforeEach
    void sign_in() {
        String answer = server.withBasicAuth("fjyl.jb", DemoPeople.PASSWORD)
                .postForObject("/api/v1/tokens", null, String.class);
        token = (String) Json.readTree(answer).get("token");
    }

    @Test
    void a_file_of_21_megabytes_is_answered_and_not_cut_off() {
        ResponseEntity<String> answer = upload("GGFA-2026-0001", "大.pdf", new byte[21 << 20]);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(Json.readTree(answer.getBody())).containsEntry("code", "FILE_TOO_LARGE");
        assertThat(answer.getBody()).contains("20 MB");
    }

    @Test
    void a_case_that_is_not_there_takes_no_file() {
        ResponseEntity<String> answer = upload("GGFA-2026-9999", "x.pdf", SampleFiles.pdf());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private ResponseEntity<String> upload(String caseNo, String name, byte[] content) {
        var headers = new HttpHeaders();
        headers.setBearerAuth(token);
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("caseNo", caseNo);
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return server.postForEntity("/api/v1/attachments", new HttpEntity<>(parts, headers), String.class);
    }
}
