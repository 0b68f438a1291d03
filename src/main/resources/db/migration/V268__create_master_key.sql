-- The master keys that data keys are under, each by an id that tells nothing of it.
create table master_key (
    id varchar(16) not null,
    constraint pk_master_key primary key (id)
);
