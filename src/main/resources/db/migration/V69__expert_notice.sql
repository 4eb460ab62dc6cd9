-- the day on which the society was told who would come; from then on it may ask for recusals. Source: domain 2.3 step 8
alter table expert_selection add column noticed_on date;
