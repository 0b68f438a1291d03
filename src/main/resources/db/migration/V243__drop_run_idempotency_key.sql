-- Runs heed Idempotency-Key as every other call does.
alter table run drop constraint uq_run_idempotency_key;
alter table run drop column idempotency_key;
alter table run drop column request_hash;
