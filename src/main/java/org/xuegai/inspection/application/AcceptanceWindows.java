package org.xuegai.inspection.application;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xuegai.platform.Problem;

/** Until when societies may apply for acceptance where they were given more time than the batch has. */
@Component
class AcceptanceWindows {

    private final JdbcClient jdbc;

    AcceptanceWindows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LocalDate> until(String batchCode, long societyId) {
        return jdbc.sql("select until_day from inspection_window where batch_code = ? and society_id = ?")
                .params(batchCode, societyId)
                .query(LocalDate.class)
                .optional();
    }

    /** @throws Problem 409 when more time was granted before */
    @Transactional
    public void extend(String batchCode, long societyId, LocalDate until) {
        try {
            jdbc.sql("insert into inspection_window (batch_code, society_id, until_day) values (?, ?, ?)")
                    .params(batchCode, societyId, until)
                    .update();
        } catch (DuplicateKeyException again) {
            throw Problem.conflict("BATCH_EXTENDED_ONCE");
        }
    }
}
