create table api_key (
    id varchar(32) not null,
    secret_hash char(64) not null,
    role varchar(32) not null,
    label varchar(200) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone,
    constraint pk_api_key primary key (id)
);
