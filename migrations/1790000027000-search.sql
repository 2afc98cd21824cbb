-- Search over what has words: in English and French at once, accents or none. A title weighs most.
-- Letters without their accents, each one for one, so that what was found can be shown in the text as it was written.
create function search_plain(given text) returns text language sql immutable parallel safe
  return translate(given, 'ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖòóôõöÙÚÛÜùúûüÝŸýÿ', 'AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOoooooUUUUuuuuYYyy');

create function search_vector(title text, body text) returns tsvector language sql immutable parallel safe
  return setweight(to_tsvector('english'::regconfig, search_plain(coalesce(title, ''))), 'A')
    || setweight(to_tsvector('french'::regconfig, search_plain(coalesce(title, ''))), 'A')
    || setweight(to_tsvector('english'::regconfig, search_plain(coalesce(body, ''))), 'D')
    || setweight(to_tsvector('french'::regconfig, search_plain(coalesce(body, ''))), 'D');

-- Of a long text its first half million characters; of one with more words than can be indexed (1 MB of them) the title alone.
create function search_vector_of_text(title text, body text) returns tsvector language plpgsql immutable parallel unsafe as $f$
begin
  return search_vector(title, left(body, 500000));
exception when program_limit_exceeded then
  return search_vector(title, '');
end $f$;

-- As people type into search boxes: quotes hold words together, `or` and `-` mean what they say.
create function search_query(asked text) returns tsquery language sql immutable parallel safe
  return websearch_to_tsquery('english'::regconfig, search_plain(asked)) || websearch_to_tsquery('french'::regconfig, search_plain(asked));

alter table session add column search tsvector generated always as (search_vector(title, place)) stored;
create index session_search on session using gin (search);
alter table paper_revision add column search tsvector generated always as (search_vector_of_text(title, markdown)) stored;
create index paper_revision_search on paper_revision using gin (search);
alter table paper_draft add column search tsvector generated always as (search_vector_of_text(title, markdown)) stored;
create index paper_draft_search on paper_draft using gin (search);
-- Items travel as whole rows between functions: an index on what is made of them, and no column.
create index agenda_item_search on agenda_item using gin (search_vector(title, summary));

create policy definer on paper_revision for select to parley_definer using (true);
create policy definer on paper_draft for select to parley_definer using (true);
grant select on paper_revision, paper_draft to parley_definer;

-- Behind row-level security no index on words is used, because matching words might tell of a row before it is hidden. These
-- two look past it and filter by the same rule themselves; whoever calls them joins what they find to the tables, where
-- row-level security holds once more.
do $$ begin
  execute 'create function search_items(asked tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select i.id, ts_rank(search_vector(i.title, i.summary), asked) from agenda_item i
      where search_vector(i.title, i.summary) @@ asked and ' || label_rule('i.') || '$f$';
  execute 'create function search_papers(asked tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select found.paper_id, max(found.rank) from (
        select r.paper_id, ts_rank(r.search, asked) as rank from paper_revision r join paper p on p.id = r.paper_id and p.revision = r.number
        where r.search @@ asked and ' || label_rule('r.') || '
        union all
        select d.paper_id, ts_rank(d.search, asked) from paper_draft d
        where d.search @@ asked and d.stage is not null and ' || label_rule('d.') || ') found
      group by found.paper_id$f$';
end $$;
call give_to_definer('search_items(tsquery)', 'search_papers(tsquery)');
