create table run_event (
    run_id uuid not null,
    seq bigint not null,
    happened_at timestamp with time zone not null,
    status varchar(16) not null,
    attempt integer not null,
    phase varchar(64) not null,
    placed integer,
    unplaced integer,
    unplaced_weight bigint,
    unplaced_weight_bound bigint,
    soft bigint,
    soft_bound bigint,
    gap double precision,
    outcome varchar(32),
    failure varchar(64),
    constraint pk_run_event primary key (run_id, seq),
    constraint fk_run_event_run foreign key (run_id) references run (id) on delete cascade
);
