-- More time for a step that began on a day, counted in working days like the step itself. Source: domain 2.0.3.
create table step_extension (
    case_no      varchar(24) not null,
    step         varchar(40) not null,
    counted_from date        not null,
    working_days integer     not null,
    primary key (case_no, step, counted_from)
);
