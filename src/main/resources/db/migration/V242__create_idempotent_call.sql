-- Answers of calls under an Idempotency-Key. The id is a hash of account and key.
create table idempotent_call (
    id char(64) not null,
    expires_at timestamp with time zone not null,
    request_hash char(64),
    status integer,
    location varchar(2000),
    entity_tag varchar(200),
    body varchar(10485760),
    constraint pk_idempotent_call primary key (id)
);

create index ix_idempotent_call_expires_at on idempotent_call (expires_at);

-- The table of db-scheduler 16 for what keeps this table short; that of the runs is theirs.
create table idempotency_jobs (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    constraint pk_idempotency_jobs primary key (task_name, task_instance)
);

create index ix_idempotency_jobs_execution_time on idempotency_jobs (execution_time);
