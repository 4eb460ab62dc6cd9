package org.xuegai.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import org.xuegai.account.Actor;
import org.xuegai.account.Role;
import org.xuegai.form.FormContext;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;
import org.xuegai.platform.XuegaiProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeptAttachmentsTest {

    private static final String CASE = "GGFA-2026-0004";
    private static final Actor CLERK = new Actor(1, "fjyl.jb", "叶小筑", Set.of(Role.societyClerk), 4L, null, false);
    private static final Actor STRANGER = new Actor(2, "hxhg.jb", "许清和", Set.of(Role.societyClerk), 2L, null, false);

    @TempDir
    Path data;

    static Stream<?> databases() {
        return org.xuegai.testing.TestDatabases.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_same_upload_twice_is_stored_once(DataSource database) throws IOException {
        Attachments attachments = attachments(database);

        Attachment first = store(attachments, "方案.pdf", SampleFiles.pdf());
        Attachment second = store(attachments, "方案（再传）.pdf", SampleFiles.pdf());

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(files())
                .containsExactly(
                        Path.of(first.sha256().substring(0, 2), first.sha256().substring(2, 4), first.sha256()));
        assertThat(attachments.of(CASE)).containsExactlyInAnyOrder(first, second);
        try (InputStream kept = attachments.open(second)) {
            assertThat(kept.readAllBytes()).isEqualTo(SampleFiles.pdf());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_program_named_pdf_and_a_picture_named_pdf_are_refused(DataSource database) throws IOException {
        Attachments attachments = attachments(database);

        assertRefused(attachments, "工具.pdf", SampleFiles.exe(), "FILE_TYPE");
        assertRefused(attachments, "照片.pdf", SampleFiles.image("png"), "FILE_TYPE");
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void one_byte_over_20_megabytes_is_too_large(DataSource database) throws IOException {
        Attachments attachments = attachments(database);
        byte[] large = new byte[(20 << 20) + 1];
        System.arraycopy(SampleFiles.pdf(), 0, large, 0, SampleFiles.pdf().length);

        assertRefused(attachments, "大.pdf", large, "FILE_TOO_LARGE");
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void uploads_beyond_the_case_quota_are_refused_but_generated_papers_are_not(DataSource database) {
        Attachments attachments = attachments(database);
        store(attachments, "一.pdf", padded(600));
        store(attachments, "一（再传）.pdf", padded(600));

        assertRefused(attachments, "二.pdf", padded(601), "QUOTA_EXCEEDED");
        assertThat(attachments.storeGenerated(CASE, "受理通知书.pdf", "application/pdf", stream(padded(900))))
                .matches(paper -> paper.uploadedBy() == null);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_foreign_case_answers_like_none(DataSource database) {
        Attachments attachments = attachments(database);

        assertThatThrownBy(() -> attachments.store(CASE, "x.pdf", stream(SampleFiles.pdf()), STRANGER))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("NOT_FOUND"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_form_may_name_files_of_its_own_case_only(DataSource database) {
        Attachment file = store(attachments(database), "方案.pdf", SampleFiles.pdf());
        var shelf = new CaseFileShelf(new AttachmentRows(JdbcClient.create(database)));

        assertThat(shelf.find(file.id(), new FormContext(CASE, Map.of(), null)))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("方案.pdf"));
        assertThat(shelf.find(file.id(), new FormContext("GGFA-2026-0001", Map.of(), null)))
                .isEmpty();
        assertThat(shelf.find(file.id(), new FormContext(null, Map.of(), null))).isEmpty();
    }

    private Attachments attachments(DataSource database) {
        var properties = new XuegaiProperties(data, "", "示科协学", "", DataSize.ofBytes(1200));
        var rows = new AttachmentRows(JdbcClient.create(database));
        var beans = new StaticListableBeanFactory(Map.of("access", new OwnSocietyAccess()));
        var gate = new FileGate(
                beans.getBeanProvider(AttachmentAccess.class),
                beans.getBeanProvider(AttachmentGrant.class),
                beans.getBeanProvider(AttachmentVeto.class),
                rows,
                null);
        return new KeptAttachments(new FileStore(properties), rows, gate, new XuegaiClock(), properties);
    }

    private static Attachment store(Attachments attachments, String name, byte[] content) {
        return attachments.store(CASE, name, stream(content), CLERK);
    }

    private static void assertRefused(Attachments attachments, String name, byte[] content, String code) {
        assertThatThrownBy(() -> store(attachments, name, content))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private List<Path> files() throws IOException {
        Path root = data.resolve("files");
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).map(root::relativize).toList();
        }
    }

    private static byte[] padded(int size) {
        byte[] bytes = new byte[size];
        System.arraycopy(SampleFiles.pdf(), 0, bytes, 0, SampleFiles.pdf().length);
        return bytes;
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    /** Society 4 owns the one case. */
    static class OwnSocietyAccess implements AttachmentAccess {

        @Override
        public boolean mayRead(String caseNo, Actor actor) {
            return caseNo.equals(CASE) && (actor.societyId() == null || actor.societyId() == 4);
        }

        @Override
        public boolean mayAdd(String caseNo, Actor actor) {
            return mayRead(caseNo, actor) && !actor.has(Role.auditor);
        }
    }
}
