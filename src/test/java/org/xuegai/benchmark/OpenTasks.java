package org.xuegai.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the engine's tables and the inbox with open tasks that belong together, faster than cases could be run. */
final class OpenTasks {

    private OpenTasks() {}

    /** Tasks number first to last, waiting for a role, spread over a month of due dates. */
    static void add(JdbcClient jdbc, int first, int last, String role) {
        run(
                jdbc,
                first,
                last,
                role,
                """
                insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_,
                    suspension_state_)
                select 'benchmark-' || n, 1, '逐项审核', 'UserTask_ReviewPlan', 50, now() - n * interval '1 second',
                    current_date + (n % 30)::integer, 1
                from generate_series(:first, :last) as n""");
        run(
                jdbc,
                first,
                last,
                role,
                """
                insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                select 'benchmark-' || n, 1, :role, 'candidate', 'benchmark-' || n
                from generate_series(:first, :last) as n""");
        run(
                jdbc,
                first,
                last,
                role,
                """
                insert into inbox_item (version, task_id, case_no, case_type, society_id, society_name, process_id,
                    task_key, name, form_id, bucket, role_name, state, created_at, due_on, yellow_on, red_on,
                    provisional, deadline_step, next_step, reminded)
                select 1, 'benchmark-' || n, 'GGFA-2026-' || n % 9999, 'reform-plan', 1, '湖北省风景园林学会', 'reform-plan',
                    'UserTask_ReviewPlan', '逐项审核', 'review-plan', :role, :role, 'OPEN', now() - n * interval '1 second',
                    current_date + (n % 30)::integer, current_date + (n % 30)::integer - 2,
                    current_date + (n % 30)::integer - 1, false, 'review', '会签', 'NONE'
                from generate_series(:first, :last) as n""");
        jdbc.sql("analyze").update();
    }

    private static void run(JdbcClient jdbc, int first, int last, String role, String sql) {
        jdbc.sql(sql)
                .param("first", first)
                .param("last", last)
                .param("role", role)
                .update();
    }
}
