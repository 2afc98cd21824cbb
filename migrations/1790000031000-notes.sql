-- Notes: what delegations know, each under its own label. A note is its originator's: nobody else changes its label, and only delegations that it
-- names write in it. What a version said is kept under the label that it bore, and narrowed with the note, never widened.
create table note (
  id uuid primary key,
  originator text not null references delegation,
  editors text[] not null default '{}',
  version integer not null default 1,
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) between 1 and 20000),
  topic text not null,
  observed_from timestamptz not null,
  observed_to timestamptz not null check (observed_to >= observed_from),
  -- A geometry of RFC 7946, checked before; the box is what it covers: west beyond east where that crosses the 180th meridian.
  place jsonb,
  place_name text check (length(place_name) between 1 and 200),
  area text,
  west double precision check (west between -180 and 180),
  south double precision check (south between -90 and 90),
  east double precision check (east between -180 and 180),
  north double precision check (north between south and 90),
  reliability text not null check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  credibility text not null check (credibility in ('ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX')),
  likelihood text,
  confidence text check (confidence in ('LOW', 'MODERATE', 'HIGH')),
  hybrid_domains text[] not null default '{}',
  baselines text[] not null default '{}',
  techniques text[] not null default '{}',
  sources text[] not null default '{}',
  -- The fuller note: readers who do not see that are told that there is one, and not which.
  tear_line_of uuid references note,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdraw_reason text,
  tlp text check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  search tsvector generated always as (search_vector_of_text(title, body || ' ' || coalesce(place_name, ''))) stored,
  check ((west is null) = (south is null) and (west is null) = (east is null) and (west is null) = (north is null)),
  check (place is null or west is not null),
  check (withdraw_reason is null or withdrawn_at is not null)
);
create index note_listed on note (observed_to desc, id desc);
create index note_tear_line on note (tear_line_of) where tear_line_of is not null;
create index note_search on note using gin (search);
do $$ begin call guard('note', label_rule(), 'insert, update (editors, version, title, body, topic, observed_from, observed_to, place,
  place_name, area, west, south, east, north, reliability, credibility, likelihood, confidence, hybrid_domains, baselines, techniques, sources,
  changed_at, withdrawn_at, withdraw_reason, tlp, level, releasable_to, observers, caveats)'); end $$;

-- A version as it was written or relabelled, whole, with its hash. Nobody changes one.
create table note_version (
  note_id uuid not null references note,
  version integer not null check (version > 0),
  -- One line of JSON, as it was hashed.
  content text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  person_id uuid not null references person,
  at timestamptz not null,
  -- Why, where the label was moved or the note withdrawn.
  reason text,
  tlp text,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text not null references delegation,
  primary key (note_id, version)
);
do $$ begin call guard('note_version', label_rule() || ' and exists (select from note n where n.id = note_id)', 'insert'); end $$;

-- What other delegations make of a note: to those who saw it when they said so, as far as they still do.
create table note_assessment (
  id uuid primary key,
  note_id uuid not null references note,
  delegation text not null references delegation,
  person_id uuid not null references person,
  kind text not null check (kind in ('CORROBORATE', 'DISPUTE', 'COMMENT')),
  text text not null check (length(text) between 1 and 4000),
  reliability text check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  credibility text check (credibility in ('ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX')),
  note_version integer not null,
  at timestamptz not null,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text not null references delegation
);
create index note_assessment_note on note_assessment (note_id, at);
do $$ begin call guard('note_assessment', label_rule() || ' and exists (select from note n where n.id = note_id)', 'insert'); end $$;

revoke insert, update, delete on note, note_version, note_assessment from parley_system;

-- Whatever a command may have got wrong: a note is written by its own delegation and by those it names, its label is moved by its own
-- and by the secretariat, and what was withdrawn stays as it was but for its label.
create function note_kept() returns trigger language plpgsql as $f$
declare
  own constant boolean := my_standing() = 'DELEGATION' and my_seat() = new.originator;
begin
  if my_standing() is null then return new; end if;
  if tg_op = 'INSERT' then
    if own is not true then raise exception 'a note is entered by its own delegation'; end if;
    return new;
  end if;
  if (old.level, old.releasable_to, old.observers, old.caveats, old.tlp) is distinct from (new.level, new.releasable_to, new.observers, new.caveats, new.tlp) then
    if own is not true and my_standing() <> 'SECRETARIAT' then raise exception 'the label of a note is its originator’s'; end if;
  elsif own is not true and (my_standing() <> 'DELEGATION' or my_seat() <> all (old.editors)) then
    raise exception 'a note is written by its own delegation and by those it names';
  end if;
  if (old.title, old.body, old.place, old.sources, old.withdrawn_at) is distinct from (new.title, new.body, new.place, new.sources, new.withdrawn_at)
    and (old.withdrawn_at is not null or (own is not true and coalesce(my_seat(), '') <> all (old.editors))) then
    raise exception 'a note that is withdrawn stays as it was, and its text is its writers’';
  end if;
  return new;
end $f$;
create trigger note_kept before insert or update on note for each row execute function note_kept();

-- A label that rises narrows what was said before: in the record, in earlier versions, and by those who assessed the note.
create function note_label_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  update note_version v set level = greatest(v.level, new.level), releasable_to = released_to_both(v.releasable_to, new.releasable_to),
      observers = v.observers and new.observers, caveats = array(select unnest(v.caveats) union select unnest(new.caveats) order by 1)
    where v.note_id = new.id;
  update note_assessment a set level = greatest(a.level, new.level), releasable_to = released_to_both(a.releasable_to, new.releasable_to),
      observers = a.observers and new.observers, caveats = array(select unnest(a.caveats) union select unnest(new.caveats) order by 1)
    where a.note_id = new.id;
  perform narrow_record(new.id::text, new.level, new.releasable_to, new.observers, new.caveats);
  return null;
end $f$;
create trigger label_moved after update of level, releasable_to, observers, caveats on note for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function note_label_moved();

create policy definer on note for select to parley_definer using (true);
create policy definer on note_version to parley_definer using (true) with check (true);
create policy definer on note_assessment to parley_definer using (true) with check (true);
grant select on note to parley_definer;
grant select, update (level, releasable_to, observers, caveats) on note_version, note_assessment to parley_definer;

-- As papers and decisions are searched: words are looked for past row-level security, where an index can be used, and filtered by the same rule;
-- what is found is joined to the table, where row-level security has the last word.
do $$ begin
  execute 'create function notes_named(asked tsquery) returns table (id uuid, rank real)
    language sql stable security definer set search_path = public, pg_temp as $f$
      select n.id, ts_rank(n.search, asked) from note n where n.search @@ asked and ' || label_rule('n.') || '$f$';
end $$;
call give_to_definer('note_label_moved()', 'notes_named(tsquery)');
create function search_notes(asked tsquery) returns table (kind text, id uuid, rank real, at timestamptz)
  language plpgsql stable set search_path = public, pg_temp as $f$
begin
  return query select 'Note', n.id, f.rank, n.observed_to from notes_named(asked) f join note n on n.id = f.id;
end $f$;
