create table run_checkpoint (
    run_id uuid not null,
    attempt integer not null,
    input_hash char(64) not null,
    plan bytea not null,
    constraint pk_run_checkpoint primary key (run_id),
    constraint fk_run_checkpoint_run foreign key (run_id) references run (id) on delete cascade
);
