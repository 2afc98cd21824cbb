-- Pictures are searched as notes are: words are looked for past row-level security, where an index can be used, and filtered by the same rule; what is
-- found is joined to the table, where row-level security has the last word.
alter table picture add column search tsvector generated always as (search_vector_of_text(title, text)) stored;
create index picture_search on picture using gin (search);

do $$ begin
  execute 'create function pictures_named(asked tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select p.id, ts_rank(p.search, asked) from picture p where p.search @@ asked and ' || label_rule('p.') || '$f$';
end $$;
call give_to_definer('pictures_named(tsquery)');
create function search_pictures(asked tsquery) returns table (kind text, id uuid, rank real, at timestamptz)
  language plpgsql stable set search_path = public, pg_temp as $f$
begin
  return query select 'Picture', p.id, f.rank, p.changed_at from pictures_named(asked) f join picture p on p.id = f.id;
end $f$;
