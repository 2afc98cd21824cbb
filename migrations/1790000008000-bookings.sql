-- One room, or one person, in two places at once is impossible whoever writes. btree_gist is in PostgreSQL's contrib and
-- trusted: the owner of the database may create it.
create extension if not exists btree_gist;

-- The physical room that a place names, by its words alone: case, accents, spaces and punctuation do not make another
-- room. Null where nobody meets in a room (online) or nobody knows yet.
create function room_of(place text) returns text language sql immutable parallel safe as $f$
  select case when words = '' or words ~ ('^(online|on line|en ligne|virtual|virtuel(le)?|remote|a distance|(video|visio) ?conference'
      || '|tb[acd]|to be (announced|confirmed|decided)|a (confirmer|determiner|preciser))\y') then null else words end
  from (select btrim(regexp_replace(regexp_replace(lower(regexp_replace(normalize(place, NFKD), '[\u0300-\u036f]', '', 'g')),
    '[\s[:punct:]–—‘’“”«»·]+', ' ', 'g'), '([[:alpha:]])(\d)', '\1 \2', 'g')) as words) as normalised
$f$;

create function holds_its_time(state text) returns boolean language sql immutable parallel safe
  return state in ('DRAFT', 'CONVENED', 'OPEN', 'SUSPENDED');

-- The time that a session takes until it is closed or cancelled, also as a draft: two officers who plan see each other.
-- Nobody reads these tables: the functions below answer the secretariat, and say which session it is only to those who see it.
create table session_hold (
  session_id uuid primary key references session,
  during tstzrange not null,
  room text,
  purpose text not null,
  participants text[] not null,
  constraint room_held_once exclude using gist (room with =, during with &&) where (room is not null)
);
create index session_hold_during on session_hold using gist (during);
call guard('session_hold', 'false', '');

-- The time of everybody whom an invited delegation has named in an acceptance; "may attend" takes nobody's time.
create table person_hold (
  session_id uuid not null references session,
  person_id uuid not null references person,
  delegation text not null references delegation,
  during tstzrange not null,
  primary key (session_id, person_id),
  constraint person_held_once exclude using gist (person_id with =, during with &&)
);
call guard('person_hold', 'false', '');

-- Those who want the same room or person queue up, so that the second is refused at once instead of both waiting for each other.
create function hold_people(given_session uuid) returns void language sql volatile set search_path = public, pg_temp as $f$
  delete from person_hold where session_id = given_session;
  select pg_advisory_xact_lock(hashtextextended('person ' || who.id, 0)) from (
    select distinct a ->> 'id' as id from invitation i, jsonb_array_elements(i.attending) a
    where i.session_id = given_session and i.answer = 'ACCEPTED' order by 1) who;
  insert into person_hold (session_id, person_id, delegation, during)
  select distinct h.session_id, (a ->> 'id')::uuid, i.delegation, h.during
  from session_hold h join invitation i on i.session_id = h.session_id, jsonb_array_elements(i.attending) a
  where h.session_id = given_session and i.answer = 'ACCEPTED' and i.delegation = any (h.participants)
$f$;

create function hold_session() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare wanted text := room_of(new.place);
begin
  if not holds_its_time(new.state) then
    delete from session_hold where session_id = new.id;
    delete from person_hold where session_id = new.id;
    return null;
  end if;
  if wanted is not null then perform pg_advisory_xact_lock(hashtextextended('room ' || wanted, 0)); end if;
  insert into session_hold (session_id, during, room, purpose, participants)
  values (new.id, tstzrange(new.starts_at, new.ends_at), wanted, new.purpose, new.participants)
  on conflict (session_id) do update
    set during = excluded.during, room = excluded.room, purpose = excluded.purpose, participants = excluded.participants;
  begin
    perform hold_people(new.id);
  exception when exclusion_violation then
    -- To whoever moves a session this is another matter than to whoever names a person.
    raise exception using errcode = 'exclusion_violation', constraint = 'attendance_held_once',
      message = 'somebody named to attend is elsewhere then';
  end;
  return null;
end $f$;
create trigger hold_new after insert on session for each row execute function hold_session();
create trigger hold_changed after update on session for each row
  when ((old.place, old.starts_at, old.ends_at, old.participants, old.purpose, holds_its_time(old.state))
    is distinct from (new.place, new.starts_at, new.ends_at, new.participants, new.purpose, holds_its_time(new.state)))
  execute function hold_session();

create function hold_attendance() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  perform hold_people(new.session_id);
  return null;
end $f$;
create trigger hold_attendance after insert or update of answer, attending on invitation for each row
  execute function hold_attendance();

-- What else takes its time beside each of some plans; only to the secretariat.
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

-- Who of those named to attend a session would be in two places, were it held as each plan says.
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

create policy definer on session_hold to parley_definer using (true) with check (true);
create policy definer on person_hold to parley_definer using (true) with check (true);
grant select, insert, update, delete on session_hold, person_hold to parley_definer;
call give_to_definer('hold_session()', 'hold_attendance()', 'held_beside(jsonb)', 'held_twice(jsonb)');

-- Sessions that are there already; of two that clash the earlier convened keeps the room.
alter table session no force row level security;
alter table invitation no force row level security;
alter table session_hold no force row level security;
alter table person_hold no force row level security;
insert into session_hold (session_id, during, room, purpose, participants)
  select id, tstzrange(starts_at, ends_at), room_of(place), purpose, participants from session
  where holds_its_time(state) order by convened_at nulls last, id on conflict do nothing;
insert into session_hold (session_id, during, room, purpose, participants)
  select id, tstzrange(starts_at, ends_at), null, purpose, participants from session
  where holds_its_time(state) on conflict do nothing;
insert into person_hold (session_id, person_id, delegation, during)
  select h.session_id, (a ->> 'id')::uuid, i.delegation, h.during
  from session_hold h join invitation i on i.session_id = h.session_id, jsonb_array_elements(i.attending) a
  where i.answer = 'ACCEPTED' and i.delegation = any (h.participants) order by i.answered_at on conflict do nothing;
alter table session force row level security;
alter table invitation force row level security;
alter table session_hold force row level security;
alter table person_hold force row level security;

-- Invitations: answers changed late, and reminders, which concern the delegation reminded and the secretariat alone.
alter table invitation add column late boolean not null default false;

create table invitation_reminder (
  session_id uuid not null references session,
  delegation text not null references delegation,
  at timestamptz not null,
  automatic boolean not null,
  primary key (session_id, delegation, at)
);
create unique index invitation_reminder_automatic_once on invitation_reminder (session_id, delegation) where automatic;
call guard('invitation_reminder', $$
  ((select my_standing()) = 'SECRETARIAT' or ((select my_standing()) = 'DELEGATION' and delegation = (select my_seat())))
  and exists (select from session s where s.id = session_id)$$, 'insert');

-- The forum reminds by itself two days before a session that was convened earlier than that.
create function plan_reminder() returns trigger language plpgsql set search_path = public, pg_temp as $f$
declare remind_at timestamptz := new.starts_at - interval '48 hours';
begin
  if new.state = 'CONVENED' and remind_at > clock_timestamp() then
    insert into due (kind, key, at) values ('invitation-reminder', new.id::text, remind_at)
    on conflict (kind, key) do update set at = excluded.at;
  else
    delete from due where kind = 'invitation-reminder' and key = new.id::text;
  end if;
  return null;
end $f$;
create trigger plan_reminder after update on session for each row
  when ((old.state, old.starts_at) is distinct from (new.state, new.starts_at)) execute function plan_reminder();

-- Accreditation: entered by a delegation, it waits for the secretariat. Whoever waits neither signs in nor is named.
alter table person add column pending boolean not null default false;
-- A deputy or adviser to whom the head has given the accrediting of the delegation's people.
alter table person add column accredits boolean not null default false;
-- An address is free again when the accreditation has ended or was declined.
drop index person_email;
create unique index person_email on person (lower(email)) where active;

create or replace function stands(c credential) returns boolean language sql stable
  return c.revoked_at is null and c.expires_at > clock_timestamp()
    and (c.person_id is null or exists (select from person p where p.id = c.person_id and p.active and not p.pending
      and (p.role not in ('HEAD', 'DEPUTY', 'ADVISER') or seated(p.delegation, clock_timestamp()))))
    and (c.kind <> 'FEED' or c.delegation is null or seated(c.delegation, clock_timestamp()));

create or replace function may_sign_in(p person) returns boolean language sql stable
  return p.active and not p.pending and (p.role not in ('HEAD', 'DEPUTY', 'ADVISER') or seated(p.delegation, clock_timestamp()));

create or replace function set_password(given_person uuid, new_hash text) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  insert into password (person_id, hash)
  select p.id, new_hash from person p
  where p.id = given_person
    and (my_role() = 'ADMINISTRATOR' or p.id = my_principal() or (p.delegation = my_seat() and (my_role() = 'HEAD'
      or exists (select from person me where me.id = my_principal() and me.active and me.accredits and me.delegation = p.delegation))))
  on conflict (person_id) do update set hash = excluded.hash;
end;
