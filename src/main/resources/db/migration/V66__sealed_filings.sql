-- What one of several writes by himself is nobody else's to know before all have written. Source: domain 2.3 step 11
alter table submission add column sealed boolean default false not null;
alter table case_event add column sealed boolean default false not null;
alter table inbox_item add column sealed boolean default false not null;
create index submission_sealed on submission (case_no, task_key, sealed);
