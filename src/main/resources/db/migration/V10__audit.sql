-- One row: where the chain ends. Writers lock it, so entries follow each other without a gap.
create table audit_head (
  id integer primary key,
  seq bigint not null,
  entry_hash varchar(64) not null
);
insert into audit_head (id, seq, entry_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table audit_entry (
  seq bigint primary key,
  recorded_at timestamp with time zone not null,
  username varchar(64),
  action varchar(64) not null,
  subject varchar(200),
  details varchar(1000000) not null,
  ip varchar(64),
  previous_hash varchar(64) not null,
  entry_hash varchar(64) not null
);
create index audit_entry_username on audit_entry (username, seq);
create index audit_entry_action on audit_entry (action, seq);
create index audit_entry_subject on audit_entry (subject, seq);
create index audit_entry_recorded_at on audit_entry (recorded_at, seq);
