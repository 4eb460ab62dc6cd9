package org.xuegai.inbox;

import java.sql.Timestamp;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xuegai.account.Actor;
import org.xuegai.platform.Problem;
import org.xuegai.platform.XuegaiClock;

/** Remembers the keys of requests that were carried out, so that a repeated one does nothing. */
@Component
class IdempotencyKeys {

    private final JdbcClient jdbc;
    private final XuegaiClock clock;

    IdempotencyKeys(JdbcClient jdbc, XuegaiClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Problem 409 KEY_REUSED when the key belonged to another task */
    boolean usedBefore(Actor actor, String key, String taskId) {
        if (key == null) {
            return false;
        }
        return jdbc.sql("select task_id from idempotency_key where username = ? and request_key = ?")
                .params(actor.username(), key)
                .query(String.class)
                .optional()
                .map(used -> {
                    if (!used.equals(taskId)) {
                        throw Problem.conflict("KEY_REUSED");
                    }
                    return true;
                })
                .orElse(false);
    }

    void use(Actor actor, String key, String taskId) {
        if (key == null) {
            return;
        }
        jdbc.sql("insert into idempotency_key (username, request_key, task_id, used_at) values (?, ?, ?, ?)")
                .params(actor.username(), key, taskId, Timestamp.from(clock.instant()))
                .update();
    }
}
