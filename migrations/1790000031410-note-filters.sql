-- Filters of notes that a person keeps under a name, theirs alone; those that tell have them written to about what newly matches.
create table note_filter (
  id uuid primary key,
  person_id uuid not null references person,
  name text not null check (length(name) between 1 and 100),
  -- As it was given; the columns below are the values that a query takes, in its order.
  given jsonb not null,
  topic text,
  originators text[],
  observed_after timestamptz,
  observed_before timestamptz,
  words text,
  west double precision,
  south double precision,
  east double precision,
  north double precision,
  tags text[],
  domains text[],
  baselines text[],
  techniques text[],
  areas text[],
  reliability text[],
  credibility text[],
  changed_after timestamptz,
  withdrawn boolean,
  regions text[],
  tells boolean not null,
  created_at timestamptz not null,
  -- What changed until then is told; from then on it is to be.
  told_until timestamptz not null,
  -- When something was found that is to be told, and when it was written about last.
  matched_at timestamptz,
  lettered_at timestamptz
);
create unique index note_filter_name on note_filter (person_id, lower(name));
create index note_filter_telling on note_filter (person_id) where tells;
call guard('note_filter', 'person_id = (select my_principal())', 'insert, update (name, given, topic, originators, observed_after,
  observed_before, words, west, south, east, north, tags, domains, baselines, techniques, areas, reliability, credibility, changed_after,
  withdrawn, regions, tells, told_until, matched_at), delete');

-- Who sees a note, as row-level security says it, of a person who does not ask just now: the same text, with that person’s columns in the place of
-- the settings.
do $$ begin
  execute 'create function note_seen_by(n note, p person) returns boolean language sql stable return '
    || replace(replace(replace(replace(label_rule('n.'), '(select my_level())', 'p.level'), '(select my_caveats())', 'p.caveats'),
      '(select my_standing())', 'standing_of(p.role)'), '(select my_seat())', 'p.delegation');
end $$;
revoke execute on function note_seen_by(note, person) from public;
grant execute on function note_seen_by(note, person) to parley_system;

-- Once for each span of ten seconds: nobody who writes waits for who is told.
create function note_filters_due() returns trigger language plpgsql as $f$
declare span bigint := floor(extract(epoch from clock_timestamp()) / 10);
begin
  insert into due (kind, key, at) values ('note-filters', span::text, to_timestamp((span + 1) * 10)) on conflict (kind, key) do nothing;
  return null;
end $f$;
create trigger filters_due after insert or update of changed_at on note for each statement execute function note_filters_due();
