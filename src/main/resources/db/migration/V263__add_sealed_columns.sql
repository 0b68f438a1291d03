-- What is sealed, its data key wrapped in the master key, and which master key that is.
alter table student add column master_key_id varchar(16);
alter table student add column wrapped_key bytea;
alter table student add column sealed bytea;
alter table run_snapshot add column master_key_id varchar(16);
alter table run_snapshot add column wrapped_key bytea;
alter table run_snapshot add column sealed bytea;
