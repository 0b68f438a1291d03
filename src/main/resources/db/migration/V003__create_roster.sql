-- One sequence for the rows of every table; each caller takes 1,000 numbers at once.
create sequence row_seq start with 1 increment by 1000;

create table college (
    id bigint not null,
    round_id bigint not null,
    code varchar(128) not null,
    name varchar(400) not null,
    latitude double precision,
    longitude double precision,
    constraint pk_college primary key (id),
    constraint fk_college_round foreign key (round_id) references round (id),
    constraint uq_college unique (round_id, code)
);

create table institution (
    id bigint not null,
    round_id bigint not null,
    code varchar(128) not null,
    name varchar(400) not null,
    constraint pk_institution primary key (id),
    constraint fk_institution_round foreign key (round_id) references round (id),
    constraint uq_institution unique (round_id, code)
);

create table student (
    id bigint not null,
    round_id bigint not null,
    college varchar(128) not null,
    number varchar(128) not null,
    name varchar(400) not null,
    resident_id_hash char(64),
    resident_id_masked varchar(18),
    gender varchar(1) not null,
    birth_date date not null,
    major varchar(128) not null,
    level varchar(16) not null,
    grade integer not null,
    certificates varchar(20000) not null,
    latitude double precision,
    longitude double precision,
    boarding boolean not null,
    priority integer not null,
    adjustable boolean not null,
    student_consent boolean not null,
    guardian_consent boolean not null,
    insured boolean not null,
    available_from date,
    available_to date,
    supervisor varchar(128),
    constraint pk_student primary key (id),
    constraint fk_student_round foreign key (round_id) references round (id),
    constraint uq_student unique (round_id, college, number),
    constraint ck_student_priority check (priority between 1 and 3)
);

create table choice (
    id bigint not null,
    round_id bigint not null,
    college varchar(128) not null,
    student varchar(128) not null,
    choice_rank integer not null,
    opening varchar(128) not null,
    constraint pk_choice primary key (id),
    constraint fk_choice_round foreign key (round_id) references round (id),
    constraint uq_choice unique (round_id, college, student, choice_rank)
);

create table exclusion (
    id bigint not null,
    round_id bigint not null,
    college varchar(128) not null,
    student varchar(128) not null,
    opening varchar(128),
    enterprise varchar(128),
    reason varchar(2000) not null,
    constraint pk_exclusion primary key (id),
    constraint fk_exclusion_round foreign key (round_id) references round (id),
    constraint uq_exclusion unique (round_id, college, student, opening, enterprise)
);

create table pin (
    id bigint not null,
    round_id bigint not null,
    college varchar(128) not null,
    student varchar(128) not null,
    opening varchar(128),
    reason varchar(2000) not null,
    constraint pk_pin primary key (id),
    constraint fk_pin_round foreign key (round_id) references round (id),
    constraint uq_pin unique (round_id, college, student)
);

create table incumbent (
    id bigint not null,
    round_id bigint not null,
    college varchar(128) not null,
    student varchar(128) not null,
    opening varchar(128) not null,
    constraint pk_incumbent primary key (id),
    constraint fk_incumbent_round foreign key (round_id) references round (id),
    constraint uq_incumbent unique (round_id, college, student)
);
