-- One row for each chain: whoever adds an entry holds it until the end of the transaction.
create table audit_chain (
    bureau varchar(128) not null,
    organisation varchar(128) not null,
    entries bigint not null,
    hash char(64) not null,
    constraint pk_audit_chain primary key (bureau, organisation),
    constraint ck_audit_chain_entries check (entries >= 0)
);

-- Organisation: empty for accounts of the bureau itself. Subject and counts are canonical JSON objects.
create table audit_entry (
    bureau varchar(128) not null,
    organisation varchar(128) not null,
    number bigint not null,
    happened_at timestamp with time zone not null,
    account varchar(255) not null,
    role varchar(32) not null,
    action varchar(64) not null,
    outcome varchar(16) not null,
    subject varchar(4000) not null,
    counts varchar(2000) not null,
    previous_hash char(64) not null,
    hash char(64) not null,
    constraint pk_audit_entry primary key (bureau, organisation, number),
    constraint fk_audit_entry_chain foreign key (bureau, organisation) references audit_chain (bureau, organisation),
    constraint ck_audit_entry_outcome check (outcome in ('DONE', 'REFUSED'))
);
