package org.xuegai.account;

import java.util.List;
import java.util.Map;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.audit.AuditLog;
import org.xuegai.platform.Problem;

/** The posts that the association's people hold in societies, as an administrator registered them. */
@Service
class StaffPosts implements Recusals {

    /** A post as the account's page lists it. */
    record Post(long societyId, String societyName, String post) {}

    private final JdbcClient jdbc;
    private final AuditLog audit;

    StaffPosts(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public boolean holdsPost(long userId, Long societyId) {
        return societyId != null
                && jdbc.sql("select count(*) from staff_post where account_id = ? and society_id = ?")
                                .params(userId, societyId)
                                .query(Long.class)
                                .single()
                        > 0;
    }

    public List<Post> of(long userId) {
        return jdbc.sql("select p.society_id, s.name as society_name, p.post from staff_post p"
                        + " join society s on s.id = p.society_id where p.account_id = ? order by s.code")
                .param(userId)
                .query(Post.class)
                .list();
    }

    /** @throws Problem 409 when a post in this society is registered already */
    @Transactional
    public void add(Account holder, long societyId, String post, String by) {
        try {
            jdbc.sql("insert into staff_post (account_id, society_id, post) values (?, ?, ?)")
                    .params(holder.id(), societyId, post)
                    .update();
        } catch (DuplicateKeyException e) {
            throw Problem.conflict("ALREADY_HANDLED");
        }
        audit.record(by, "STAFF_POST_ADDED", holder.username(), Map.of("societyId", societyId, "post", post));
    }

    @Transactional
    public void remove(Account holder, long societyId, String by) {
        jdbc.sql("delete from staff_post where account_id = ? and society_id = ?")
                .params(holder.id(), societyId)
                .update();
        audit.record(by, "STAFF_POST_REMOVED", holder.username(), Map.of("societyId", societyId));
    }
}
