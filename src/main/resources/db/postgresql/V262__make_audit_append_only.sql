-- The database itself refuses to change or delete an entry.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit is append-only.' using errcode = 'restrict_violation';
end $$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_audit_change();
create trigger audit_entry_never_emptied before truncate on audit_entry
    for each statement execute function refuse_audit_change();
