-- The database itself refuses to change or delete an entry.
create trigger audit_entry_append_only before update, delete on audit_entry
    for each row call 'org.duikou.audit.AppendOnlyTrigger';
