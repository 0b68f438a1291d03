-- A code has up to 64 characters, which are 128 where a database counts UTF-16 units.
create sequence round_seq start with 1 increment by 1;

create table round (
    id bigint not null,
    code varchar(128) not null,
    name varchar(400) not null,
    internship_start date not null,
    internship_end date not null,
    mode varchar(16) not null,
    policy varchar(1048576) not null,
    state varchar(16) not null,
    version bigint not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint pk_round primary key (id),
    constraint uq_round_code unique (code),
    constraint ck_round_internship check (internship_start <= internship_end),
    constraint ck_round_state check (state in ('DRAFT', 'COLLECTING', 'FROZEN', 'REVIEW', 'PUBLISHED', 'CLOSED'))
);
