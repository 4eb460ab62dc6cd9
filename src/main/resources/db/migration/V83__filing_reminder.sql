-- Reminders are sent for every kind of filing that has a last day, so what was sent belongs to a type of case.

alter table reform_batch_sent rename to filing_sent;
alter table filing_sent add column case_type varchar(50) default 'reform-plan' not null;
alter table filing_sent alter column case_type drop default;
alter table filing_sent drop constraint reform_batch_sent_once;
alter table filing_sent add constraint filing_sent_once unique (case_type, batch_code, subject, kind);

insert into deadline_rule (version, position, case_type, step_code, title, period_length, period_unit, yellow_limit, red_limit,
                           extension_length, reminder_days, fixed_day, overdue_action, basis)
values
    (0, 145, 'pilot-application', 'batch', '申报截止', 0, 'GIVEN_DAY', null, null, 0, '30,15,7,3,1', null, '不再受理申报', '建议口径'),
    (0, 172, 'site-inspection', 'batch', '验收申请截止', 0, 'GIVEN_DAY', null, null, 0, '30,15,7,3,1', null, '不再受理申请', '建议口径');
