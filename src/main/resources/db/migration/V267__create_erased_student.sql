-- What is left of a student who was erased: that there was one, and what she learnt.
create table erased_student (
    round_id bigint not null,
    college varchar(128) not null,
    pseudonym varchar(64) not null,
    major varchar(128) not null,
    level varchar(16) not null,
    erased_at timestamp with time zone not null,
    constraint pk_erased_student primary key (round_id, college, pseudonym),
    constraint fk_erased_student_round foreign key (round_id) references round (id)
);
