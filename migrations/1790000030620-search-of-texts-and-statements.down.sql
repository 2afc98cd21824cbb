drop function search_straws(tsquery);
drop function straws_named(tsquery);
do $$ begin
  execute 'create or replace function polls_named(asked tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select p.id, ts_rank(p.search, asked) from poll p where p.search @@ asked and ' || label_rule('p.') || '$f$';
  execute 'create or replace function decisions_named(asked tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select found.id, max(found.rank) from (
        select d.id, ts_rank(d.search, asked) as rank from decision d where d.search @@ asked and ' || label_rule('d.') || '
        union all
        select d.id, ts_rank(r.search, asked) from decision d join paper_revision r on r.id = d.revision_id
        where r.search @@ asked and ' || label_rule('d.') || ' and ' || label_rule('r.') || ') found
      group by found.id$f$';
end $$;
alter table straw_poll drop column search;
drop function straw_words(jsonb);
alter table statement drop column search;
