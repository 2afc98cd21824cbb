create table session (
  id uuid primary key,
  title text not null,
  state text not null check (state in ('DRAFT', 'CONVENED', 'OPEN', 'SUSPENDED', 'CLOSED', 'RECORDED', 'CANCELLED')),
  version integer not null default 1,
  format text not null check (format in ('ALL', 'ALLIES', 'ALLIES_PLUS', 'NAMED')),
  named text[] not null default '{}',
  participants text[] not null,
  purpose text not null check (purpose in ('INFORM', 'COORDINATE', 'CONSENSUS')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  time_zone text not null,
  place text,
  online_url text,
  -- The label as declared; the columns below it are the one in force (nobody but the secretariat while in draft).
  declared jsonb not null,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  convened_at timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  cancel_reason text
);
create index session_start on session (starts_at, id);
do $$ begin call guard('session', label_rule(), 'insert, update'); end $$;

create table invitation (
  session_id uuid not null references session,
  delegation text not null references delegation,
  answer text not null default 'AWAITED' check (answer in ('AWAITED', 'ACCEPTED', 'TENTATIVE', 'DECLINED')),
  -- [{id, name}], as named in the answer.
  attending jsonb not null default '[]',
  answered_at timestamptz,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  primary key (session_id, delegation)
);
do $$ begin call guard('invitation', label_rule(), 'insert, update, delete'); end $$;

create table agenda_item (
  id uuid primary key,
  session_id uuid not null references session,
  parent_id uuid references agenda_item,
  -- Sort text among siblings: a move changes one row and tells nothing of siblings that a reader may not see.
  ordinal text collate "C" not null,
  title text not null,
  kind text not null check (kind in ('INFORMATION', 'DISCUSSION', 'DECISION', 'SILENCE_REPORT', 'OTHER_BUSINESS')),
  state text not null check (state in ('PENDING', 'OPEN', 'SUSPENDED', 'CLOSED', 'WITHDRAWN', 'DEFERRED')),
  version integer not null default 1,
  sponsors text[] not null default '{}',
  planned_seconds integer check (planned_seconds > 0),
  summary text,
  outcome text check (outcome in ('ADOPTED', 'AGREED', 'NOTED', 'TOOK_NOTE', 'INVITED', 'DEFERRED')),
  opened_at timestamptz,
  running_since timestamptz,
  elapsed_ms bigint not null default 0,
  closed_at timestamptz,
  -- Narrower than the session's where set; the columns below it are both together with every ancestor's.
  own_label jsonb,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  -- How to share onward, of the same label: it decides nothing here.
  tlp text check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'))
);
create index agenda_item_session on agenda_item (session_id, ordinal);
do $$ begin call guard('agenda_item', label_rule(), 'insert, update'); end $$;

-- Rules of an agenda need the whole tree, also what the one who changes it may not see: else a hidden item would keep a
-- label that has become too wide, or a running clock. Only for a session that the caller sees, only for the secretariat.
do $$ begin execute 'create policy definer_sees on session for select to parley_definer using (' || label_rule() || ')'; end $$;

create function whole_agenda(given_session uuid) returns setof agenda_item
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select i.* from agenda_item i
  where i.session_id = given_session and my_standing() = 'SECRETARIAT'
    and exists (select from session s where s.id = i.session_id);
end;

-- What a decision changes on items that its author does not see: their label, their clock, who sponsors them.
create function save_hidden_items(changed jsonb) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  update agenda_item i set state = c.state, version = c.version, sponsors = c.sponsors, running_since = c.running_since,
    elapsed_ms = c.elapsed_ms, level = c.level, releasable_to = c.releasable_to, observers = c.observers, caveats = c.caveats,
    tlp = c.tlp
  from jsonb_to_recordset(changed) as c(id uuid, state text, version integer, sponsors text[], running_since timestamptz,
    elapsed_ms bigint, level smallint, releasable_to text[], observers boolean, caveats text[], tlp text)
  where i.id = c.id and my_standing() = 'SECRETARIAT' and exists (select from session s where s.id = i.session_id);
end;

-- What was said of a thing before is narrowed with it and never widened; retractions keep the audience they were for.
create function narrow_record(subject text, new_level smallint, new_releasable_to text[], new_observers boolean, new_caveats text[])
returns void language sql volatile as $f$
  update record set
    level = greatest(level, new_level),
    releasable_to = case when releasable_to is null then new_releasable_to when new_releasable_to is null then releasable_to
      else array(select unnest(releasable_to) intersect select unnest(new_releasable_to)) end,
    observers = observers and new_observers,
    caveats = array(select unnest(caveats) union select unnest(new_caveats) order by 1)
  where subject_key = subject and unless_level is null
$f$;

create function session_label_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  update invitation set level = new.level, releasable_to = new.releasable_to, observers = new.observers, caveats = new.caveats
    where session_id = new.id;
  perform narrow_record(new.id::text, new.level, new.releasable_to, new.observers, new.caveats);
  return null;
end $f$;
create trigger label_moved after update of level, releasable_to, observers, caveats on session for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function session_label_moved();

create function item_label_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  perform narrow_record(new.id::text, new.level, new.releasable_to, new.observers, new.caveats);
  return null;
end $f$;
create trigger label_moved after update of level, releasable_to, observers, caveats on agenda_item for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function item_label_moved();

create policy definer on agenda_item to parley_definer using (true) with check (true);
create policy definer on invitation to parley_definer using (true) with check (true);
create policy definer on record to parley_definer using (true) with check (true);
grant select on session to parley_definer;
grant select, update on agenda_item, invitation, record to parley_definer;
call give_to_definer('whole_agenda(uuid)', 'save_hidden_items(jsonb)',
  'session_label_moved()', 'item_label_moved()');
