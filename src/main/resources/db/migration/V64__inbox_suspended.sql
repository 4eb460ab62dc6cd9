-- A task whose case is suspended waits apart from what is to be done. Source: domain 2.0.2 SUSPENDED.
update inbox_item set state = 'SUSPENDED'
 where state = 'OPEN' and form_id <> 'resume-handling'
   and case_no in (select case_no from case_file where status = 'SUSPENDED');
alter table inbox_item drop column returned_by;
