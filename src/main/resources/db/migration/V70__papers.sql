-- A case may issue several papers: the register says which, as it was called, and from which filing it was written.
alter table document_number add column kind varchar(40) default 'filing-notice' not null;
alter table document_number add column title varchar(200);
alter table document_number add column issue_revision integer;
alter table document_number alter column kind drop default;

-- Certificates whose genuineness anybody may check by their number.
create table public_proof (
    proof_number varchar(60) primary key,
    kind         varchar(40)  not null,
    case_no      varchar(40)  not null,
    society_name varchar(200) not null,
    conclusion   varchar(200) not null,
    issued_on    date         not null,
    withdrawn_on date
);
create index public_proof_case on public_proof (case_no);

-- The calendar entry that goes with a mail. Source: RFC 5545
alter table mail_outbox add column calendar varchar(20000);
alter table mail_outbox add column calendar_method varchar(10);

-- Societies that a paper is addressed to besides that of its case, and that may therefore read it.
create table paper_addressee (
    doc_number varchar(80) not null,
    society_id bigint      not null,
    primary key (doc_number, society_id)
);
