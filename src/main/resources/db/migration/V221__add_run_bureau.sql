-- Whose turn a run takes in the queue: that of its round's bureau.
alter table run add column bureau varchar(128) default 'bureau' not null;
update run set bureau = (select r.bureau from round r where r.id = run.round_id);
alter table run alter column bureau drop default;

create index ix_run_status on run (status, bureau);
