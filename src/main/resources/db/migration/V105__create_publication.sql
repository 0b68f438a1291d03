create sequence publication_seq start with 1 increment by 1;

create table publication (
    id bigint not null,
    round_id bigint not null,
    run_id uuid not null,
    published_at timestamp with time zone not null,
    constraint pk_publication primary key (id),
    constraint fk_publication_round foreign key (round_id) references round (id),
    constraint fk_publication_run foreign key (run_id) references run (id)
);

create index ix_publication_round on publication (round_id, id);
