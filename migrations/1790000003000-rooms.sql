-- One list of speakers per agenda item, from the first thing that happens on it.
create table floor_list (
  item_id uuid primary key references agenda_item,
  session_id uuid not null references session,
  -- Null while nobody has set the list: then it is open as long as its item is.
  open boolean,
  speaking_seconds integer check (speaking_seconds > 0),
  paused_at timestamptz,
  last_sequence integer not null default 0,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text
);
create index floor_list_session on floor_list (session_id);
do $$ begin call guard('floor_list', label_rule(), 'insert, update'); end $$;

create table floor_request (
  id uuid primary key,
  item_id uuid not null references agenda_item,
  session_id uuid not null references session,
  kind text not null check (kind in ('STATEMENT', 'RIGHT_OF_REPLY', 'POINT_OF_ORDER')),
  state text not null check (state in ('WAITING', 'SPEAKING', 'SPOKEN', 'WITHDRAWN', 'DECLINED')),
  delegation text not null references delegation,
  on_behalf_of text[] not null default '{}',
  requested_by uuid not null references person,
  requested_at timestamptz not null,
  sequence integer not null,
  started_at timestamptz,
  ended_at timestamptz,
  paused_ms integer not null default 0,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  unique (item_id, sequence)
);
-- One waiting request of a kind per delegation, and one speaker, under any concurrency.
create unique index floor_request_one_waiting on floor_request (item_id, delegation, kind) where state = 'WAITING';
create unique index floor_request_one_speaker on floor_request (item_id) where state = 'SPEAKING';
-- What decisions on a floor rest on; those who have spoken or withdrawn are many.
create index floor_request_alive on floor_request (item_id) where state in ('WAITING', 'SPEAKING') or kind = 'RIGHT_OF_REPLY';
do $$ begin call guard('floor_request', label_rule(), 'insert, update'); end $$;

-- Server processes, alive while their beat is recent.
create table node (
  id uuid primary key,
  beat_at timestamptz not null default clock_timestamp()
);
call guard('node', 'false', '');

-- Who is in which room; a person stays present through a short loss of the connection. Written by the keeper of presence.
create table presence (
  session_id uuid not null references session,
  person_id uuid not null references person,
  name text not null,
  delegation text,
  arrived_at timestamptz not null default clock_timestamp(),
  primary key (session_id, person_id)
);
call guard('presence', $$exists (select from session s where s.id = session_id)$$, '');

-- Through which server processes a person is connected to a room, with however many screens.
create table presence_connection (
  session_id uuid not null references session,
  person_id uuid not null references person,
  node_id uuid not null references node,
  primary key (session_id, person_id, node_id)
);
create index presence_connection_node on presence_connection (node_id);
call guard('presence_connection', 'false', '');

create function floor_label_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare request floor_request;
begin
  update floor_list set level = new.level, releasable_to = new.releasable_to, observers = new.observers, caveats = new.caveats
    where item_id = new.id;
  update floor_request set level = new.level, releasable_to = new.releasable_to, observers = new.observers, caveats = new.caveats
    where item_id = new.id;
  for request in select * from floor_request where item_id = new.id loop
    perform narrow_record(request.id::text, new.level, new.releasable_to, new.observers, new.caveats);
  end loop;
  return null;
end $f$;
create trigger floor_label_moved after update of level, releasable_to, observers, caveats on agenda_item for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function floor_label_moved();

-- What a decision on a session does to floors that its author does not see: the same as to those that they do.
create function whole_floor_lists(given_items uuid[]) returns setof floor_list
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  select l.* from floor_list l where l.item_id = any (given_items) and my_standing() = 'SECRETARIAT'
    and exists (select from session s where s.id = l.session_id)
  order by l.item_id for update of l;
end;

create function whole_floor_requests(given_items uuid[]) returns setof floor_request
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select r.* from floor_request r where r.item_id = any (given_items) and my_standing() = 'SECRETARIAT'
    and exists (select from session s where s.id = r.session_id)
  order by r.item_id, r.sequence;
end;

create function settle_floors(lists jsonb, requests jsonb) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  update floor_list l set open = c.open, speaking_seconds = c.speaking_seconds, paused_at = c.paused_at
  from jsonb_to_recordset(lists) as c(item_id uuid, open boolean, speaking_seconds integer, paused_at timestamptz)
  where l.item_id = c.item_id and my_standing() = 'SECRETARIAT' and exists (select from session s where s.id = l.session_id);
  update floor_request r set state = c.state, ended_at = c.ended_at, paused_ms = c.paused_ms
  from jsonb_to_recordset(requests) as c(id uuid, state text, ended_at timestamptz, paused_ms integer)
  where r.id = c.id and my_standing() = 'SECRETARIAT' and exists (select from session s where s.id = r.session_id);
end;

create policy definer on floor_list to parley_definer using (true) with check (true);
create policy definer on floor_request to parley_definer using (true) with check (true);
grant select, update on floor_list, floor_request to parley_definer;
call give_to_definer('floor_label_moved()', 'whole_floor_lists(uuid[])', 'whole_floor_requests(uuid[])',
  'settle_floors(jsonb, jsonb)');
