-- A key belongs to a bureau, and that of a college, an enterprise or an institution to that organisation. Scopes are the
-- permissions that a key is narrowed to, apart by blanks; none: all that its role allows.
alter table api_key add column bureau varchar(128) default 'bureau' not null;
alter table api_key add column organisation varchar(128);
alter table api_key add column scopes varchar(1000) default '' not null;
update api_key set role = 'ADMIN' where role = 'BUREAU_ADMINISTRATOR';
alter table api_key add constraint ck_api_key_role
    check (role in ('ADMIN', 'BUREAU', 'COLLEGE', 'ENTERPRISE', 'INSTITUTION', 'AUDITOR'));
alter table api_key add constraint ck_api_key_organisation
    check ((organisation is not null) = (role in ('COLLEGE', 'ENTERPRISE', 'INSTITUTION')));
