-- A session has a chair, of the secretariat, who is held for its time like a room: nobody chairs two sessions at once.
alter table session add column chair_id uuid references person, add column chair_name text,
  add check ((chair_id is null) = (chair_name is null));
alter table session_series add column chair_id uuid references person, add column chair_name text,
  add check ((chair_id is null) = (chair_name is null));

-- Whoever chairs is held for no delegation.
alter table person_hold alter column delegation drop not null;

-- When a series moves, each of its sessions goes where another one was: what is held is looked at once all have moved.
alter table session_hold drop constraint room_held_once,
  add constraint room_held_once exclude using gist (room with =, during with &&) where (room is not null) deferrable;
alter table person_hold drop constraint person_held_once,
  add constraint person_held_once exclude using gist (person_id with =, during with &&) deferrable;

create or replace function hold_people(given_session uuid) returns void language sql volatile set search_path = public, pg_temp as $f$
  delete from person_hold where session_id = given_session and delegation is not null;
  select pg_advisory_xact_lock(hashtextextended('person ' || who.id, 0)) from (
    select distinct a ->> 'id' as id from invitation i, jsonb_array_elements(i.attending) a
    where i.session_id = given_session and i.answer = 'ACCEPTED' order by 1) who;
  insert into person_hold (session_id, person_id, delegation, during)
  select distinct h.session_id, (a ->> 'id')::uuid, i.delegation, h.during
  from session_hold h join invitation i on i.session_id = h.session_id, jsonb_array_elements(i.attending) a
  where h.session_id = given_session and i.answer = 'ACCEPTED' and i.delegation = any (h.participants)
$f$;

create function hold_chair(given_session uuid, given_chair uuid) returns void language plpgsql volatile set search_path = public, pg_temp as $f$
begin
  delete from person_hold where session_id = given_session and delegation is null;
  begin
    insert into person_hold (session_id, person_id, delegation, during)
    select h.session_id, given_chair, null, h.during from session_hold h where h.session_id = given_session and given_chair is not null;
  exception when exclusion_violation then
    -- As with a room: what the forum makes by itself stands without, is shown among the conflicts, and is not convened so.
    if my_standing() is null then return; end if;
    raise exception using errcode = 'exclusion_violation', constraint = 'chair_held_once', message = 'the chair is elsewhere then';
  end;
end $f$;

-- Locks are taken in one order by everybody: who chairs, the room, who attends.
create or replace function hold_session() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare wanted text := room_of(new.place);
begin
  if not holds_its_time(new.state) then
    delete from session_hold where session_id = new.id;
    delete from person_hold where session_id = new.id;
    return null;
  end if;
  if new.chair_id is not null then perform pg_advisory_xact_lock(hashtextextended('person ' || new.chair_id, 0)); end if;
  if wanted is not null then perform pg_advisory_xact_lock(hashtextextended('room ' || wanted, 0)); end if;
  begin
    insert into session_hold (session_id, during, room, purpose, participants)
    values (new.id, tstzrange(new.starts_at, new.ends_at), wanted, new.purpose, new.participants)
    on conflict (session_id) do update
      set during = excluded.during, room = excluded.room, purpose = excluded.purpose, participants = excluded.participants;
  exception when exclusion_violation then
    -- Nobody is there to be refused when the forum goes on with a series by itself: the draft stands without its room, is
    -- shown among the conflicts, and is not convened before somebody has mended it.
    if my_standing() is not null then raise; end if;
    insert into session_hold (session_id, during, room, purpose, participants)
    values (new.id, tstzrange(new.starts_at, new.ends_at), null, new.purpose, new.participants)
    on conflict (session_id) do update
      set during = excluded.during, room = null, purpose = excluded.purpose, participants = excluded.participants;
  end;
  perform hold_chair(new.id, new.chair_id);
  begin
    perform hold_people(new.id);
  exception when exclusion_violation then
    -- To whoever moves a session this is another matter than to whoever names a person.
    raise exception using errcode = 'exclusion_violation', constraint = 'attendance_held_once',
      message = 'somebody named to attend is elsewhere then';
  end;
  return null;
end $f$;
drop trigger hold_changed on session;
create trigger hold_changed after update on session for each row
  when ((old.place, old.starts_at, old.ends_at, old.participants, old.purpose, old.chair_id, holds_its_time(old.state))
    is distinct from (new.place, new.starts_at, new.ends_at, new.participants, new.purpose, new.chair_id, holds_its_time(new.state)))
  execute function hold_session();

-- Looks at all that is held once several sessions have moved together; the constraints have been deferred until now.
create function settle_holds() returns void language plpgsql volatile security definer set search_path = public, pg_temp as $f$
begin
  set constraints room_held_once immediate;
  begin
    set constraints person_held_once immediate;
  exception when exclusion_violation then
    if exists (select from person_hold chair join person_hold other on other.person_id = chair.person_id
      and other.session_id <> chair.session_id and other.during && chair.during where chair.delegation is null) then
      raise exception using errcode = 'exclusion_violation', constraint = 'chair_held_once', message = 'the chair is elsewhere then';
    end if;
    raise exception using errcode = 'exclusion_violation', constraint = 'attendance_held_once',
      message = 'somebody named to attend is elsewhere then';
  end;
end $f$;

-- Of those who chair, one who is free at the time of each plan: whoever asks, before the others by name. Locked, so that
-- of two who ask at once the second sees whom the first has taken.
create function free_chairs(plans jsonb) returns table (plan integer, id uuid, name text)
language plpgsql volatile security definer set search_path = public, pg_temp as $f$
begin
  if my_standing() is distinct from 'SECRETARIAT' then return; end if;
  perform pg_advisory_xact_lock(hashtextextended('person ' || who.id, 0)) from (
    select p.id from person p where p.role = 'CHAIR' and p.active and not p.pending order by p.id) who;
  return query select distinct on (p.plan) p.plan, who.id, who.name
    from jsonb_to_recordset(plans) as p(plan integer, starts_at timestamptz, ends_at timestamptz)
    join person who on who.role = 'CHAIR' and who.active and not who.pending
    where not exists (select from person_hold h where h.person_id = who.id
      and h.during && tstzrange(least(p.starts_at, p.ends_at), p.ends_at))
    order by p.plan, who.id is distinct from my_principal(), who.name, who.id;
end $f$;

drop function held_beside(jsonb);
drop function held_twice(jsonb);

-- What else takes its time beside each of some plans, but for the sessions that move with them; only to the secretariat.
create function held_beside(plans jsonb, moving uuid[]) returns table (plan integer, session_id uuid, starts_at timestamptz, ends_at timestamptz,
  same_room boolean, purpose text, participants text[], heads text[])
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.plan, h.session_id, lower(h.during), upper(h.during), coalesce(h.room = room_of(p.place), false), h.purpose, h.participants,
    array(select a.delegation from person_hold a join person who on who.id = a.person_id and who.role = 'HEAD'
      where a.session_id = h.session_id)
  from jsonb_to_recordset(plans) as p(plan integer, session_id uuid, starts_at timestamptz, ends_at timestamptz, place text)
  join session_hold h on h.during && tstzrange(least(p.starts_at, p.ends_at), p.ends_at) and h.session_id is distinct from p.session_id
    and h.session_id <> all (moving)
  where my_standing() = 'SECRETARIAT'
  order by p.plan, lower(h.during), h.session_id;
end;

-- Who of those named to attend a session, or to chair it (of no delegation), would be in two places, were it held as planned.
create function held_twice(plans jsonb, moving uuid[]) returns table (plan integer, name text, delegation text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  with planned as (
    select * from jsonb_to_recordset(plans) as p(plan integer, session_id uuid, starts_at timestamptz, ends_at timestamptz, chair_id uuid)
    where my_standing() = 'SECRETARIAT'
  ), needed as (
    select p.plan, p.session_id, p.starts_at, p.ends_at, mine.person_id, mine.delegation
    from planned p join person_hold mine on mine.session_id = p.session_id and mine.delegation is not null
    union all
    select p.plan, p.session_id, p.starts_at, p.ends_at, p.chair_id, null from planned p where p.chair_id is not null
  )
  select distinct n.plan, who.name, n.delegation
  from needed n
  join person_hold other on other.person_id = n.person_id and other.session_id is distinct from n.session_id
    and other.session_id <> all (moving) and other.during && tstzrange(least(n.starts_at, n.ends_at), n.ends_at)
  join person who on who.id = n.person_id
  order by 1, 3, 2;
end;

call give_to_definer('hold_session()', 'settle_holds()', 'free_chairs(jsonb)', 'held_beside(jsonb, uuid[])', 'held_twice(jsonb, uuid[])');

-- Standing items keep their own format, and whether they may go without discussion.
alter table series_item add column format text check (format in ('ALL', 'ALLIES', 'ALLIES_PLUS', 'NAMED')),
  add column named text[] not null default '{}', add column without_discussion boolean not null default false;
