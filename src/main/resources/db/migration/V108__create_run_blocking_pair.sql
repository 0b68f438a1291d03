create table run_blocking_pair (
    run_id uuid not null,
    ordinal integer not null,
    college varchar(64) not null,
    student varchar(64) not null,
    opening varchar(64) not null,
    choice_rank integer,
    reason varchar(32) not null,
    constraint pk_run_blocking_pair primary key (run_id, ordinal),
    constraint fk_run_blocking_pair_run foreign key (run_id) references run (id) on delete cascade,
    constraint uq_run_blocking_pair_student_opening unique (run_id, college, student, opening)
);
