-- When anything of a session last changed: what calendars call LAST-MODIFIED.
alter table session add column changed_at timestamptz not null default clock_timestamp();
create function session_touched() returns trigger language plpgsql as $f$
begin
  new.changed_at := clock_timestamp();
  return new;
end $f$;
create trigger touched before update on session for each row
  when (old.version is distinct from new.version) execute function session_touched();

-- A person's private address of their calendar. It is no credential: what it presents opens this one thing and no other.
create table calendar_feed (
  id uuid primary key,
  person_id uuid not null references person,
  hash bytea not null unique,
  name text not null,
  ceiling smallint not null check (ceiling between 0 and 3),
  language text not null check (language in ('EN', 'FR')),
  made_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);
create index calendar_feed_person on calendar_feed (person_id);
call guard('calendar_feed', 'person_id = (select my_principal())', 'insert, update');
grant select on calendar_feed to parley_definer;
grant update (last_used_at) on calendar_feed to parley_definer;
create policy definer on calendar_feed to parley_definer using (true) with check (true);

-- Whose feed this is, if it stands: not revoked, and its person could sign in at this moment.
create function calendar_reader(presented bytea)
returns table (feed_id uuid, ceiling smallint, feed_language text, role text, delegation text, level smallint, caveats text[])
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select f.id, f.ceiling, f.language, p.role, p.delegation, p.level, p.caveats
  from calendar_feed f join person p on p.id = f.person_id
  where f.hash = presented and f.revoked_at is null and may_sign_in(p);
end;

-- Gives this transaction the identity of a feed: its person's standing and seat, no higher than its ceiling, without any
-- caveat and without what the person may do. No row when it does not stand. The columns are those of assume().
create function assume_calendar(presented bytea)
returns table (credential_id uuid, person_id uuid, is_token boolean, role text, standing text, delegation text,
  level smallint, caveats text[], speaks_for_seat boolean, language text)
language plpgsql set search_path = public, pg_temp as $f$
#variable_conflict use_column
declare who record;
begin
  select * into who from calendar_reader(presented);
  if not found then return; end if;
  perform set_config('parley.standing', standing_of(who.role), true), set_config('parley.seat', coalesce(who.delegation, ''), true),
    set_config('parley.level', least(who.level, who.ceiling)::text, true), set_config('parley.caveats', '{}', true),
    set_config('parley.principal', who.feed_id::text, true), set_config('parley.role', '', true);
  return query select who.feed_id, null::uuid, true, null::text, standing_of(who.role), who.delegation,
    least(who.level, who.ceiling), '{}'::text[], false, who.feed_language;
end $f$;

-- What the person sees and the feed may not show: that it is, its level and its time. Read under the person's own sight,
-- which lasts for this one statement; a title never leaves the database.
create function calendar_hidden(presented bytea, since timestamptz)
returns table (id uuid, state text, version integer, starts_at timestamptz, ends_at timestamptz, time_zone text,
  level smallint, changed_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $f$
#variable_conflict use_column
declare who record;
begin
  select * into who from calendar_reader(presented);
  if not found then return; end if;
  perform set_config('parley.standing', standing_of(who.role), true), set_config('parley.seat', coalesce(who.delegation, ''), true),
    set_config('parley.level', who.level::text, true), set_config('parley.caveats', who.caveats::text, true);
  return query select s.id, s.state, s.version, s.starts_at, s.ends_at, s.time_zone, s.level, s.changed_at
    from session s
    where s.convened_at is not null and s.ends_at > since and (s.level > who.ceiling or s.caveats <> '{}');
  perform set_config('parley.level', least(who.level, who.ceiling)::text, true), set_config('parley.caveats', '{}', true);
end $f$;

create function note_calendar_use(given_feed uuid) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  update calendar_feed set last_used_at = clock_timestamp() where id = given_feed;
end;

call give_to_definer('calendar_reader(bytea)', 'calendar_hidden(bytea, timestamptz)', 'note_calendar_use(uuid)');

-- Invitations by e-mail: whom to tell of what, never the words, which are written when a mail is sent.
create table mail (
  id uuid primary key,
  session_id uuid not null references session,
  person_id uuid not null references person,
  method text not null check (method in ('REQUEST', 'CANCEL')),
  sequence integer not null,
  -- Digest of what the entry said when this was planned; a mail that would say something else by now is not sent.
  digest text not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'OVERTAKEN', 'GIVEN_UP')),
  attempts integer not null default 0,
  planned_at timestamptz not null default clock_timestamp(),
  next_at timestamptz not null default clock_timestamp(),
  leased_until timestamptz,
  sent_at timestamptz,
  -- What the last attempt met, without an address or a word of the session.
  problem text,
  unique (session_id, person_id, sequence)
);
create index mail_due on mail (next_at) where state in ('WAITING', 'SENDING');
create index mail_given_up on mail (planned_at) where state = 'GIVEN_UP';
-- Those who plan sessions hear of what could not be delivered, of sessions that they see.
call guard('mail', $$(select my_role()) in ('CHAIR', 'SESSION_OFFICER', 'ADMINISTRATOR')
  and exists (select from session s where s.id = session_id)$$, '');

-- Up to where in the record invitations were planned; what lies before the first start with mail is nobody's invitation.
create table mail_cursor (
  one boolean primary key default true check (one),
  position bigint not null
);
insert into mail_cursor select true, position from record_head;
call guard('mail_cursor', 'false', '');
