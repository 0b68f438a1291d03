create table run_result (
    run_id uuid not null,
    summary varchar(20000) not null,
    certificate bytea not null,
    constraint pk_run_result primary key (run_id),
    constraint fk_run_result_run foreign key (run_id) references run (id) on delete cascade
);

create table run_placement (
    run_id uuid not null,
    ordinal integer not null,
    college varchar(64) not null,
    student varchar(64) not null,
    opening varchar(64) not null,
    enterprise varchar(64) not null,
    kind varchar(16) not null,
    choice_rank integer,
    fit integer not null,
    distance_meters integer,
    pinned boolean not null,
    constraint pk_run_placement primary key (run_id, ordinal),
    constraint fk_run_placement_run foreign key (run_id) references run (id) on delete cascade,
    constraint uq_run_placement_student unique (run_id, college, student)
);

create index ix_run_placement_enterprise on run_placement (run_id, enterprise, ordinal);
create index ix_run_placement_opening on run_placement (run_id, opening, ordinal);

create table run_unplaced (
    run_id uuid not null,
    ordinal integer not null,
    college varchar(64) not null,
    student varchar(64) not null,
    reason varchar(32) not null,
    detail_zh varchar(2000) not null,
    detail_en varchar(2000) not null,
    constraint pk_run_unplaced primary key (run_id, ordinal),
    constraint fk_run_unplaced_run foreign key (run_id) references run (id) on delete cascade,
    constraint uq_run_unplaced_student unique (run_id, college, student)
);

create table run_order_class (
    run_id uuid not null,
    ordinal integer not null,
    opening varchar(64) not null,
    min_seats integer not null,
    seats integer not null,
    enrolled integer not null,
    reason varchar(32),
    constraint pk_run_order_class primary key (run_id, ordinal),
    constraint fk_run_order_class_run foreign key (run_id) references run (id) on delete cascade,
    constraint uq_run_order_class_opening unique (run_id, opening)
);
