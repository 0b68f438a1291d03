alter table run add column retry_at timestamp with time zone;
