-- Polls are found by the text that was put and by the statements on them too, decisions by the statements on them and on how they were
-- reached, straw polls by their question and their options, in both languages. As before: looked for past row-level security, where an index
-- can be used, filtered by the same rule, and joined to the tables, where row-level security has the last word.
alter table statement add column search tsvector generated always as (search_vector('', text)) stored;
create index statement_search on statement using gin (search);

create function straw_words(options jsonb) returns text language sql immutable parallel safe
  return (select string_agg((one ->> 'en') || ' ' || (one ->> 'fr'), ' ') from jsonb_array_elements(options) as one);
alter table straw_poll add column search tsvector
  generated always as (search_vector(question_en || ' ' || question_fr, straw_words(options))) stored;
create index straw_poll_search on straw_poll using gin (search);

do $$ begin
  execute 'create or replace function polls_named(asked tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select found.id, max(found.rank) from (
        select p.id, ts_rank(p.search, asked) as rank from poll p where p.search @@ asked and ' || label_rule('p.') || '
        union all
        select p.id, ts_rank(r.search, asked) from poll p join paper_revision r on r.id = p.revision_id
        where r.search @@ asked and ' || label_rule('p.') || ' and ' || label_rule('r.') || '
        union all
        select p.id, ts_rank(s.search, asked) from poll p join statement s on s.subject_type = ''Poll'' and s.subject_id = p.id
        where s.search @@ asked and ' || label_rule('p.') || ' and ' || label_rule('s.') || ') found
      group by found.id$f$';
  execute 'create or replace function decisions_named(asked tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select found.id, max(found.rank) from (
        select d.id, ts_rank(d.search, asked) as rank from decision d where d.search @@ asked and ' || label_rule('d.') || '
        union all
        select d.id, ts_rank(r.search, asked) from decision d join paper_revision r on r.id = d.revision_id
        where r.search @@ asked and ' || label_rule('d.') || ' and ' || label_rule('r.') || '
        union all
        select d.id, ts_rank(s.search, asked) from statement s join decision d on d.id = s.subject_id or d.reached_id = s.subject_id
        where s.search @@ asked and ' || label_rule('d.') || ' and ' || label_rule('s.') || ') found
      group by found.id$f$';
  execute 'create function straws_named(asked tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select p.id, ts_rank(p.search, asked) from straw_poll p where p.search @@ asked and ' || label_rule('p.') || '$f$';
end $$;
call give_to_definer('straws_named(tsquery)');

create function search_straws(asked tsquery) returns table (kind text, id uuid, rank real, at timestamptz)
  language plpgsql stable set search_path = public, pg_temp as $f$
begin
  return query select 'StrawPoll', p.id, f.rank, p.opened_at from straws_named(asked) f join straw_poll p on p.id = f.id;
end $f$;
