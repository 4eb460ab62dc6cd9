-- More time is given once a case and kind. Source: domain 2.0.3.
create table case_extension (
    case_no    varchar(30) not null,
    kind       varchar(20) not null,
    granted_on date        not null,
    primary key (case_no, kind)
);
