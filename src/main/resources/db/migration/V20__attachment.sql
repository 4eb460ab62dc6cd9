-- Files of cases. The bytes lie under their hash in the data directory; rows are never changed.
create table attachment (
    id varchar(32) primary key,
    case_no varchar(40) not null,
    name varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    uploaded_by varchar(100),
    society_id bigint,
    uploaded_at timestamp with time zone not null
);
create index attachment_case on attachment (case_no, uploaded_at);
