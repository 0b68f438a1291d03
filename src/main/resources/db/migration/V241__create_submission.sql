-- What was accepted, when and from whom. The numbers of a round's submissions grow, as each holds the round's lock.
create sequence submission_seq start with 1 increment by 1;

create table submission (
    id bigint not null,
    round_id bigint not null,
    table_name varchar(16) not null,
    owner varchar(128),
    sent_at timestamp with time zone not null,
    account varchar(255) not null,
    content_hash char(64) not null,
    bytes_hash char(64),
    accepted integer not null,
    added integer not null,
    changed integer not null,
    removed integer not null,
    constraint pk_submission primary key (id),
    constraint fk_submission_round foreign key (round_id) references round (id)
);

create index ix_submission_table on submission (round_id, table_name, id);
-- Whether a person is on another college's roster is asked with every roster.
create index ix_student_resident_id on student (round_id, resident_id_hash);
