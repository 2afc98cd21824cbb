-- Polls and decisions are searched with all else. As papers and items are: words are looked for past row-level security, where an
-- index can be used, and filtered by the same rule; what is found is joined to the tables, where row-level security has the last word.
alter table poll add column search tsvector generated always as (search_vector(question, '')) stored;
create index poll_search on poll using gin (search);

create policy definer on poll for select to parley_definer using (true);
create policy definer on decision for select to parley_definer using (true);
grant select on poll, decision to parley_definer;

do $$ begin
  execute 'create function polls_named(asked tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select p.id, ts_rank(p.search, asked) from poll p where p.search @@ asked and ' || label_rule('p.') || '$f$';
  -- By the title, and by the text that was decided as far as that is in the reader’s sight.
  execute 'create function decisions_named(asked tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select found.id, max(found.rank) from (
        select d.id, ts_rank(d.search, asked) as rank from decision d where d.search @@ asked and ' || label_rule('d.') || '
        union all
        select d.id, ts_rank(r.search, asked) from decision d join paper_revision r on r.id = d.revision_id
        where r.search @@ asked and ' || label_rule('d.') || ' and ' || label_rule('r.') || ') found
      group by found.id$f$';
end $$;
call give_to_definer('polls_named(tsquery)', 'decisions_named(tsquery)');

-- By the reader, under row-level security. In PL/pgSQL because it keeps its plans: policies that look at other tables cost more to
-- plan than to follow, and most words are said by no poll.
create function search_polls(asked tsquery) returns table (kind text, id uuid, rank real, at timestamptz)
  language plpgsql stable set search_path = public, pg_temp as $f$
begin
  return query select 'Poll', p.id, f.rank, p.opens_at from polls_named(asked) f join poll p on p.id = f.id;
end $f$;
create function search_decisions(asked tsquery) returns table (kind text, id uuid, rank real, at timestamptz)
  language plpgsql stable set search_path = public, pg_temp as $f$
begin
  return query select 'Decision', d.id, f.rank, d.adopted_at from decisions_named(asked) f join decision d on d.id = f.id;
end $f$;
