-- Text is compared by code point, whatever language the database was made for: pages come in the same order as from H2,
-- and no index breaks when the system's rules of sorting are upgraded.
do $$
declare
    changed record;
begin
    for changed in
        select
            pg_class.oid::regclass as name,
            string_agg(
                format('alter column %I type %s collate "C"', attname, format_type(atttypid, atttypmod)), ', ') as columns
        from pg_class
        join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
        join pg_collation on pg_collation.oid = attcollation
        where relnamespace = current_schema()::regnamespace
            and relkind = 'r'
            and relname <> 'flyway_schema_history'
            and collname <> 'C'
        group by pg_class.oid
    loop
        execute format('alter table %s %s', changed.name, changed.columns);
    end loop;
end $$;
