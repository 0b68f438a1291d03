create table run_snapshot (
    run_id uuid not null,
    facts bytea not null,
    constraint pk_run_snapshot primary key (run_id),
    constraint fk_run_snapshot_run foreign key (run_id) references run (id) on delete cascade
);
