-- Rounds of before there were several bureaus are the first one's.
alter table round add column bureau varchar(128) default 'bureau' not null;
alter table round alter column bureau drop default;
create index ix_round_bureau on round (bureau, code);
