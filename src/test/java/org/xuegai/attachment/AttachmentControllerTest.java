package org.xuegai.attachment;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class AttachmentControllerTest {

    private static final String CASE = "GGFA-2026-0004";
    private static final Attachment FILE = new Attachment(
            "a1", CASE, "理事会 纪要.pdf", "application/pdf", 3, "5f".repeat(32), "fjyl.jb", 1L, Instant.EPOCH);

    private final Attachments attachments = mock();
    private final AttachmentRows rows = mock();
    private final AuditLog audit = mock();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private Actor actor;
    private MockMvc mvc;

    @BeforeEach
    void setUp() {
        beans.addBean("access", new KeptAttachmentsTest.OwnSocietyAccess());
        var gate = new FileGate(
                beans.getBeanProvider(AttachmentAccess.class),
                beans.getBeanProvider(AttachmentGrant.class),
                beans.getBeanProvider(AttachmentVeto.class),
                rows,
                audit);
        mvc = MockMvcBuilders.standaloneSetup(new AttachmentController(attachments, gate))
                .setCustomArgumentResolvers(new SignedIn())
                .setControllerAdvice(new Answers())
                .build();
        when(rows.find("a1")).thenReturn(Optional.of(FILE));
        when(attachments.open(FILE)).thenReturn(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        actor = societyUser(4);
    }

    @Test
    void an_upload_answers_with_the_id_and_the_hash() throws Exception {
        when(attachments.store(eq(CASE), eq("纪要.pdf"), any(), eq(actor))).thenReturn(FILE);

        mvc.perform(multipart("/api/v1/attachments")
                        .file(new MockMultipartFile("file", "纪要.pdf", null, new byte[] {1, 2, 3}))
                        .param("caseNo", CASE))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/attachments/a1"))
                .andExpect(jsonPath("$.id").value("a1"))
                .andExpect(jsonPath("$.name").value("理事会 纪要.pdf"))
                .andExpect(jsonPath("$.size").value(3))
                .andExpect(jsonPath("$.sha256").value("5f".repeat(32)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/files/a1", "/api/v1/attachments/a1"})
    void a_download_is_always_saved_never_shown(String path) throws Exception {
        mvc.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString(
                                        "filename*=UTF-8''%E7%90%86%E4%BA%8B%E4%BC%9A%20%E7%BA%AA%E8%A6%81.pdf")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(new byte[] {1, 2, 3}));
        verifyNoInteractions(audit);
    }

    @Test
    void a_foreign_file_answers_like_a_random_one() throws Exception {
        actor = societyUser(2);

        mvc.perform(get("/files/a1")).andExpect(status().isNotFound());
        mvc.perform(get("/files/zz")).andExpect(status().isNotFound());
    }

    @Test
    void an_internal_paper_is_not_there_for_the_society() throws Exception {
        beans.addBean("veto", (AttachmentVeto) (file, reader) -> reader.isOn(Role.Side.SOCIETY));

        mvc.perform(get("/files/a1")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"departmentOfficer", "auditor"})
    void reading_by_the_association_or_the_auditor_is_recorded(String role) throws Exception {
        actor = new Actor(9, "reader", "周敏行", Set.of(Role.valueOf(role)), null, null, false);

        mvc.perform(get("/files/a1")).andExpect(status().isOk());

        verify(audit).record(eq("reader"), eq("FILE_READ"), eq(CASE), any());
    }

    private static Actor societyUser(long societyId) {
        return new Actor(1, "fjyl.jb", "叶小筑", Set.of(Role.societyClerk), societyId, null, false);
    }

    private class SignedIn implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return actor;
        }
    }

    @RestControllerAdvice
    static class Answers {

        @ExceptionHandler
        org.springframework.http.ResponseEntity<Void> refused(Problem problem) {
            return org.springframework.http.ResponseEntity.status(problem.status())
                    .build();
        }
    }
}
