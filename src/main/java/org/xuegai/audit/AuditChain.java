package org.xuegai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.platform.XuegaiClock;

/** The stored chain: appends at its end and proves that nothing in it was changed. */
@Repository
class AuditChain {

    private static final int BATCH = 2000;

    private final JdbcClient jdbc;

    AuditChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Head(long seq, String entryHash) {}

    /** Waits for other writers; the end of the chain stays locked until the transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(AuditEvent event) {
        Head head = jdbc.sql("select seq, entry_hash from audit_head where id = 1 for update")
                .query(Head.class)
                .single();
        AuditEntry entry = AuditEntry.following(head.entryHash(), head.seq() + 1, event);
        jdbc.sql(
                        """
                        insert into audit_entry
                          (seq, recorded_at, username, action, subject, details, ip, previous_hash, entry_hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.seq(),
                        entry.at().atZone(XuegaiClock.ZONE).toOffsetDateTime(),
                        entry.username(),
                        entry.action(),
                        entry.subject(),
                        entry.details(),
                        entry.ip(),
                        entry.previousHash(),
                        entry.hash())
                .update();
        jdbc.sql("update audit_head set seq = ?, entry_hash = ? where id = 1")
                .params(entry.seq(), entry.hash())
                .update();
    }

    /** Reads the whole chain; entries added meanwhile are left for the next time. */
    public ChainState verify() {
        Head end = jdbc.sql("select seq, entry_hash from audit_head where id = 1")
                .query(Head.class)
                .single();
        long seq = 0;
        String hash = AuditEntry.GENESIS;
        while (seq < end.seq()) {
            List<AuditEntry> batch = between(seq, end.seq());
            if (batch.isEmpty()) {
                return ChainState.brokenAt(seq + 1, end.seq());
            }
            for (AuditEntry entry : batch) {
                if (!entry.follows(seq, hash)) {
                    return ChainState.brokenAt(seq + 1, end.seq());
                }
                seq = entry.seq();
                hash = entry.hash();
            }
        }
        return hash.equals(end.entryHash()) ? ChainState.intact(end.seq()) : ChainState.brokenAt(end.seq(), end.seq());
    }

    private List<AuditEntry> between(long after, long last) {
        return jdbc.sql("select * from audit_entry where seq > ? and seq <= ? order by seq fetch first " + BATCH
                        + " rows only")
                .params(after, last)
                .query(AuditChain::entry)
                .list();
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("details"),
                row.getString("ip"),
                row.getString("previous_hash"),
                row.getString("entry_hash"));
    }
}
