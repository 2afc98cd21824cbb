-- Tour de table, alignment, interruption and ruling, places given by the chair, and a limit for each delegation.
alter table floor_list
  add column delegation_seconds integer check (delegation_seconds > 0),
  -- The last tour de table: its order, the seat drawn, the seats in order, when it was started.
  add column tour jsonb;

alter table floor_request
  add column aligned text[] not null default '{}',
  add column in_tour boolean not null default false,
  add column place integer,
  add column interrupted_at timestamptz,
  -- Outcome, text and time of the chair's ruling.
  add column ruling jsonb,
  add check (aligned <@ on_behalf_of),
  add check (kind = 'STATEMENT' or not in_tour),
  add check (interrupted_at is null or state = 'SPEAKING'),
  add check (ruling is null or (kind = 'POINT_OF_ORDER' and ruling ->> 'outcome' in ('UPHELD', 'REJECTED', 'NOTED')));

-- A statement that has or had the floor is made on behalf of those for whom it was asked: until now naming was enough.
update floor_request set place = sequence, aligned = case when state in ('SPEAKING', 'SPOKEN') then on_behalf_of else '{}' end;
alter table floor_request alter column place set not null;

-- One waiting request of a kind per delegation beside its turn in a tour, and one speaker beside one who was interrupted.
drop index floor_request_one_waiting;
create unique index floor_request_one_waiting on floor_request (item_id, delegation, kind, in_tour) where state = 'WAITING';
drop index floor_request_one_speaker;
create unique index floor_request_one_speaker on floor_request (item_id, (interrupted_at is null)) where state = 'SPEAKING';

create or replace function settle_floors(lists jsonb, requests jsonb) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  update floor_list l set open = c.open, speaking_seconds = c.speaking_seconds, paused_at = c.paused_at,
    delegation_seconds = c.delegation_seconds, tour = c.tour
  from jsonb_to_recordset(lists) as c(item_id uuid, open boolean, speaking_seconds integer, paused_at timestamptz,
    delegation_seconds integer, tour jsonb)
  where l.item_id = c.item_id and my_standing() = 'SECRETARIAT' and exists (select from session s where s.id = l.session_id);
  update floor_request r set state = c.state, ended_at = c.ended_at, paused_ms = c.paused_ms, interrupted_at = c.interrupted_at
  from jsonb_to_recordset(requests) as c(id uuid, state text, ended_at timestamptz, paused_ms integer, interrupted_at timestamptz)
  where r.id = c.id and my_standing() = 'SECRETARIAT' and exists (select from session s where s.id = r.session_id);
end;

-- Written as text, so that they go on returning whole rows when a column is added.
create or replace function whole_floor_lists(given_items uuid[]) returns setof floor_list
language sql volatile security definer set search_path = public, pg_temp as $f$
  select l.* from floor_list l where l.item_id = any (given_items) and my_standing() = 'SECRETARIAT'
    and exists (select from session s where s.id = l.session_id)
  order by l.item_id for update of l;
$f$;

create or replace function whole_floor_requests(given_items uuid[]) returns setof floor_request
language sql stable security definer set search_path = public, pg_temp as $f$
  select r.* from floor_request r where r.item_id = any (given_items) and my_standing() = 'SECRETARIAT'
    and exists (select from session s where s.id = r.session_id)
  order by r.item_id, r.sequence;
$f$;
