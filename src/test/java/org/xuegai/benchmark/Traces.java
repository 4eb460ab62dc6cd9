package org.xuegai.benchmark;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the tables of a stopped program what was done and whether they agree with each other. */
final class Traces {

    private static final String CONTRADICTIONS =
            """
            select 'inbox and engine differ on who holds ' || i.task_id as trouble
              from inbox_item i join act_ru_task t on t.id_ = i.task_id
             where i.state in ('OPEN', 'SUSPENDED') and coalesce(i.assignee, '-') <> coalesce(t.assignee_, '-')
            union all
            select 'the engine has no task ' || i.task_id
              from inbox_item i where i.state in ('OPEN', 'SUSPENDED') and i.task_id not in (select id_ from act_ru_task)
            union all
            select 'the inbox has no task ' || t.id_
              from act_ru_task t where t.id_ not in (select task_id from inbox_item where state in ('OPEN', 'SUSPENDED'))
            union all
            select 'the audit chain breaks at ' || a.seq
              from audit_entry a left join audit_entry b on b.seq = a.seq - 1
             where a.seq > 1 and (b.entry_hash is null or b.entry_hash <> a.previous_hash)
            union all
            select 'the audit chain does not end at its head'
              from audit_head h where h.seq <> (select max(seq) from audit_entry)
            union all
            select 'held without a record of the claim: ' || i.task_id
              from inbox_item i
             where i.state in ('OPEN', 'SUSPENDED') and i.assignee is not null and not exists (
                   select 1 from audit_entry a where a.subject = i.case_no and a.action = 'TASK_CLAIMED')""";

    private Traces() {}

    /** Entries of the audit record, which are written in the transaction of what they record. */
    static int claimsAndReleases(JdbcClient rows) {
        return rows.sql("select count(*) from audit_entry where action in ('TASK_CLAIMED', 'TASK_RELEASED')"
                        + " and ip is not null")
                .query(Integer.class)
                .single();
    }

    /** @return what does not fit together; empty when all does */
    static List<String> contradictions(JdbcClient rows) {
        return rows.sql(CONTRADICTIONS).query(String.class).list();
    }
}
