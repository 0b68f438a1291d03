alter table run add column price_of_stability boolean default false not null;
