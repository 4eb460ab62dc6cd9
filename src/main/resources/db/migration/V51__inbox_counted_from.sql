-- A step that shares its deadline with others counts from the day on which the first of them began.
alter table inbox_item add column counted_from date;
update inbox_item set counted_from = cast(created_at as date) where deadline_step is not null;
