-- Which paragraph of a circulated text goes on from which of the text before: kept beside the text, which never changes.
-- One row for each text; `keys` in the order of its paragraphs.
create table paragraph_key (
  revision_id uuid primary key references paper_revision,
  keys text[] not null
);
do $$ begin call guard('paragraph_key', 'exists (select from paper_revision r where r.id = revision_id)', 'insert'); end $$;

-- Texts that were circulated before this: unchanged paragraphs go on, the nth of equal ones as the nth; others are new.
do $$
declare
  revision record;
  given text[];
begin
  for revision in select id, paper_id, number, paragraphs from paper_revision order by paper_id, number loop
    with present as (
      select place, p ->> 'text' as text, row_number() over (partition by p ->> 'text' order by place) as nth
      from jsonb_array_elements(revision.paragraphs) with ordinality as e (p, place)
    ), known as (
      select k.keys[place] as key, p ->> 'text' as text, row_number() over (partition by p ->> 'text' order by place) as nth
      from paper_revision r join paragraph_key k on k.revision_id = r.id,
        jsonb_array_elements(r.paragraphs) with ordinality as e (p, place)
      where r.paper_id = revision.paper_id and r.number = revision.number - 1
    )
    select coalesce(array_agg(coalesce(known.key, revision.number || '.' || place) order by place), '{}') into given
    from present left join known using (text, nth);
    insert into paragraph_key (revision_id, keys) values (revision.id, given);
  end loop;
end $$;
