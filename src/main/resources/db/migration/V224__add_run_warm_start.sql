alter table run add column used_millis bigint default 0 not null;
alter table run add column checkpointed_at timestamp with time zone;
alter table run add column resumed_from integer;
alter table run add constraint ck_run_used_millis check (used_millis >= 0);
