-- A series of sessions: what its occurrences are made of, and when they are held.
create table session_series (
  id uuid primary key,
  title text not null,
  version integer not null default 1,
  purpose text not null check (purpose in ('INFORM', 'COORDINATE', 'CONSENSUS')),
  format text not null check (format in ('ALL', 'ALLIES', 'ALLIES_PLUS', 'NAMED')),
  named text[] not null default '{}',
  participants text[] not null,
  -- RFC 5545 §3.3.10, applied to the local start in the zone below.
  rrule text not null,
  starts_local text not null check (starts_local ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$'),
  duration_ms integer not null check (duration_ms > 0),
  time_zone text not null,
  place text,
  online_url text,
  -- The series that this one goes on from, where one was parted.
  continues uuid references session_series,
  -- The last occurrence by the rule that has been made into a session.
  made_until timestamptz,
  -- When the first of its occurrences was convened; the secretariat's alone until then.
  convened_at timestamptz,
  declared jsonb not null,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text
);
do $$ begin call guard('session_series', label_rule(), 'insert, update'); end $$;

-- The standing items that every occurrence begins with: the secretariat's, as a draft is.
create table series_item (
  id uuid primary key,
  series_key uuid not null references session_series,
  parent_id uuid references series_item on delete cascade,
  ordinal text collate "C" not null,
  title text not null,
  kind text not null check (kind in ('INFORMATION', 'DISCUSSION', 'DECISION', 'SILENCE_REPORT', 'OTHER_BUSINESS')),
  sponsors text[] not null default '{}',
  planned_seconds integer check (planned_seconds > 0),
  own_label jsonb,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text
);
create index series_item_series on series_item (series_key, ordinal);
do $$ begin
  call guard('series_item', label_rule() || $r$ and (select my_standing()) = 'SECRETARIAT'$r$, 'insert, update, delete');
end $$;

alter table session
  add column series_key uuid references session_series,
  -- Start by the rule (RECURRENCE-ID); null for what the rule gives no more.
  add column original_start timestamptz,
  add column apart boolean not null default false,
  -- The agenda items that were copied from the standing ones: while they are all there is, the agenda is the series'.
  add column copied_items uuid[] not null default '{}',
  add check (series_key is not null or original_start is null);
-- An occurrence is made once, however many make it.
-- Partial: columns of a whole unique index count as a key that rows may refer to, and writing them would shut out every row
-- that refers to the session.
create unique index session_occurrence on session (series_key, original_start) where series_key is not null;

-- Takes the items copied from a series off drafts whose agenda nobody has touched, and says which they were. An agenda that
-- something else already refers to stays.
create function drop_copied_items(given_sessions uuid[]) returns table (id uuid, session_id uuid)
language plpgsql volatile security definer set search_path = public, pg_temp as $f$
declare draft session;
begin
  if my_standing() is distinct from 'SECRETARIAT' then return; end if;
  for draft in select s.* from session s where s.id = any (given_sessions) and s.state = 'DRAFT' order by s.id loop
    continue when exists (select from agenda_item i where i.session_id = draft.id
      and (i.version > 1 or i.state <> 'PENDING' or i.id <> all (draft.copied_items)));
    continue when (select count(*) from agenda_item i where i.session_id = draft.id) <> cardinality(draft.copied_items);
    begin
      return query delete from agenda_item i where i.session_id = draft.id returning i.id, i.session_id;
    exception when foreign_key_violation then null;
    end;
  end loop;
end $f$;

create function series_label_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  perform narrow_record(new.id::text, new.level, new.releasable_to, new.observers, new.caveats);
  return null;
end $f$;
create trigger label_moved after update of level, releasable_to, observers, caveats on session_series for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function series_label_moved();

grant delete on agenda_item to parley_definer;
call give_to_definer('drop_copied_items(uuid[])', 'series_label_moved()');
