-- A publication that nobody has approved yet has no time of publication; it goes with its run.
alter table publication add column requested_by varchar(255);
alter table publication add column requested_at timestamp with time zone;
alter table publication add column approved_by varchar(255);
update publication set requested_at = published_at;
alter table publication alter column requested_at set not null;
alter table publication alter column published_at drop not null;
alter table publication drop constraint fk_publication_run;
alter table publication add constraint fk_publication_run foreign key (run_id) references run (id) on delete cascade;
