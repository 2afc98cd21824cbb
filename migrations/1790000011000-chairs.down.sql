alter table series_item drop column without_discussion, drop column named, drop column format;
drop function held_twice(jsonb, uuid[]), held_beside(jsonb, uuid[]), free_chairs(jsonb), settle_holds();
drop trigger hold_changed on session;
create or replace function hold_session() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare wanted text := room_of(new.place);
begin
  if not holds_its_time(new.state) then
    delete from session_hold where session_id = new.id;
    delete from person_hold where session_id = new.id;
    return null;
  end if;
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
  begin
    perform hold_people(new.id);
  exception when exclusion_violation then
    -- To whoever moves a session this is another matter than to whoever names a person.
    raise exception using errcode = 'exclusion_violation', constraint = 'attendance_held_once',
      message = 'somebody named to attend is elsewhere then';
  end;
  return null;
end $f$;
create trigger hold_changed after update on session for each row
  when ((old.place, old.starts_at, old.ends_at, old.participants, old.purpose, holds_its_time(old.state))
    is distinct from (new.place, new.starts_at, new.ends_at, new.participants, new.purpose, holds_its_time(new.state)))
  execute function hold_session();
drop function hold_chair(uuid, uuid);
create or replace function hold_people(given_session uuid) returns void language sql volatile set search_path = public, pg_temp as $f$
  delete from person_hold where session_id = given_session;
  select pg_advisory_xact_lock(hashtextextended('person ' || who.id, 0)) from (
    select distinct a ->> 'id' as id from invitation i, jsonb_array_elements(i.attending) a
    where i.session_id = given_session and i.answer = 'ACCEPTED' order by 1) who;
  insert into person_hold (session_id, person_id, delegation, during)
  select distinct h.session_id, (a ->> 'id')::uuid, i.delegation, h.during
  from session_hold h join invitation i on i.session_id = h.session_id, jsonb_array_elements(i.attending) a
  where h.session_id = given_session and i.answer = 'ACCEPTED' and i.delegation = any (h.participants)
$f$;
create function held_beside(plans jsonb) returns table (plan integer, session_id uuid, starts_at timestamptz, ends_at timestamptz,
  same_room boolean, purpose text, participants text[], heads text[])
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.plan, h.session_id, lower(h.during), upper(h.during), coalesce(h.room = room_of(p.place), false), h.purpose, h.participants,
    array(select a.delegation from person_hold a join person who on who.id = a.person_id and who.role = 'HEAD'
      where a.session_id = h.session_id)
  from jsonb_to_recordset(plans) as p(plan integer, session_id uuid, starts_at timestamptz, ends_at timestamptz, place text)
  join session_hold h on h.during && tstzrange(least(p.starts_at, p.ends_at), p.ends_at) and h.session_id is distinct from p.session_id
  where my_standing() = 'SECRETARIAT'
  order by p.plan, lower(h.during), h.session_id;
end;

create function held_twice(plans jsonb) returns table (plan integer, name text, delegation text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct p.plan, who.name, mine.delegation
  from jsonb_to_recordset(plans) as p(plan integer, session_id uuid, starts_at timestamptz, ends_at timestamptz)
  join person_hold mine on mine.session_id = p.session_id
  join person_hold other on other.person_id = mine.person_id and other.session_id <> mine.session_id
    and other.during && tstzrange(least(p.starts_at, p.ends_at), p.ends_at)
  join person who on who.id = mine.person_id
  where my_standing() = 'SECRETARIAT'
  order by 1, 3, 2;
end;
call give_to_definer('hold_session()', 'held_beside(jsonb)', 'held_twice(jsonb)');
delete from person_hold where delegation is null;
alter table person_hold alter column delegation set not null;
alter table person_hold drop constraint person_held_once,
  add constraint person_held_once exclude using gist (person_id with =, during with &&);
alter table session_hold drop constraint room_held_once,
  add constraint room_held_once exclude using gist (room with =, during with &&) where (room is not null);
alter table session_series drop column chair_id, drop column chair_name;
alter table session drop column chair_id, drop column chair_name;
