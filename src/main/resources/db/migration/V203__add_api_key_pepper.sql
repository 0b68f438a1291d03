-- The pepper that a hash was made with; null: plain SHA-256, and the key gets a new hash when it is next used.
alter table api_key add column pepper varchar(16);
-- Whoever gives out or takes back a key holds this row, so that keys are counted one caller after another.
create table api_key_lock (
    id integer not null,
    constraint pk_api_key_lock primary key (id)
);
insert into api_key_lock (id) values (1);
