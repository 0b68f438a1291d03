-- The job that holds the run; until now each run had a job of its name.
alter table run add column job varchar(100);

update run set job = cast(id as varchar(100)) where status = 'RUNNING';
