package org.xuegai.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of attachments: rows are added and read, never changed. */
@Repository
class AttachmentRows {

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Attachment attachment) {
        jdbc.sql(
                        """
                        insert into attachment
                            (id, case_no, name, media_type, size_bytes, sha256, uploaded_by, society_id,
                             uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(attachment.id())
                .param(attachment.caseNo())
                .param(attachment.name())
                .param(attachment.mediaType())
                .param(attachment.size())
                .param(attachment.sha256())
                .param(attachment.uploadedBy())
                .param(attachment.societyId())
                .param(attachment.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Attachment> find(String id) {
        return jdbc.sql("select * from attachment where id = ?")
                .param(id)
                .query(AttachmentRows::read)
                .optional();
    }

    List<Attachment> of(String caseNo) {
        return jdbc.sql("select * from attachment where case_no = ? order by uploaded_at, id")
                .param(caseNo)
                .query(AttachmentRows::read)
                .list();
    }

    /**
     * Bytes that people have uploaded to the case besides this file; equal files count once.
     *
     * @param fromOutside only those of people without an account, else only those of people with one
     */
    long uploadedBesides(String caseNo, String sha256, boolean fromOutside) {
        return jdbc.sql(
                        """
                        select coalesce(sum(size_bytes), 0) from (
                            select distinct sha256, size_bytes from attachment
                            where case_no = ? and sha256 <> ? and uploaded_by %s ?) as files"""
                                .formatted(fromOutside ? "=" : "<>"))
                .param(caseNo)
                .param(sha256)
                .param(Attachment.OUTSIDE)
                .query(Long.class)
                .single();
    }

    private static Attachment read(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getString("id"),
                row.getString("case_no"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getObject("society_id", Long.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
