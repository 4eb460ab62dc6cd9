-- The association's own matters (a batch, a list, a meeting) are cases without a society.
alter table case_file alter column society_id drop not null;
alter table inbox_item alter column society_id drop not null;

-- A personal task is one person's from the start; nobody else of the role sees it.
alter table inbox_item add column personal boolean default false not null;
