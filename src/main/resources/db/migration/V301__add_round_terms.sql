-- On what terms a round is held: whether two accounts publish, and until when organisations submit and answer.
alter table round add column four_eyes boolean default true not null;
alter table round alter column four_eyes drop default;
alter table round add column collect_until timestamp with time zone;
alter table round add column confirm_until timestamp with time zone;
