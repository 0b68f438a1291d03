-- Versions 264 and 265, in Java, sealed what stood here.
alter table student drop column name;
alter table student drop column resident_id_masked;
alter table student drop column birth_date;
alter table student drop column latitude;
alter table student drop column longitude;
alter table student alter column master_key_id set not null;
alter table student alter column wrapped_key set not null;
alter table student alter column sealed set not null;
alter table run_snapshot drop column facts;
alter table run_snapshot alter column master_key_id set not null;
alter table run_snapshot alter column wrapped_key set not null;
alter table run_snapshot alter column sealed set not null;

-- The master key is changed by wrapping anew what is under another one.
create index ix_student_master_key on student (master_key_id, id);
create index ix_run_snapshot_master_key on run_snapshot (master_key_id, run_id);
