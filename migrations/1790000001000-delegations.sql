-- The catalogue of states and observers that the charter knows.
create table delegation (
  code text primary key check (code ~ '^[A-Z]{3}$'),
  alpha2 text not null,
  kind text not null check (kind in ('ALLY', 'PARTNER', 'OBSERVER')),
  member_since date,
  capital text not null,
  time_zone text not null,
  name_en text not null,
  name_fr text not null,
  formal_en text not null,
  formal_fr text not null,
  order_en integer not null,
  order_fr integer not null
);
call guard('delegation', '(select my_standing()) is not null', '');

-- The dated roster: from the first day on, until the day on which it ended.
create table seat (
  delegation text not null references delegation,
  seat_from date not null,
  seat_until date check (seat_until > seat_from),
  primary key (delegation, seat_from)
);
call guard('seat', '(select my_standing()) is not null', 'insert, update');

create table person (
  id uuid primary key,
  name text not null,
  email text not null,
  role text not null check (role in ('HEAD', 'DEPUTY', 'ADVISER', 'CHAIR', 'SESSION_OFFICER', 'RAPPORTEUR', 'OBSERVER', 'ADMINISTRATOR')),
  delegation text references delegation,
  level smallint not null check (level between 0 and 3),
  caveats text[] not null default '{}',
  speaks_for_seat boolean not null default false,
  language text not null default 'EN',
  active boolean not null default true,
  version integer not null default 1
);
create unique index person_email on person (lower(email));
create unique index person_one_head on person (delegation) where role = 'HEAD' and active;
create index person_delegation on person (delegation);
-- Delegates know their colleagues in every delegation by name; what is private is decided by the model, column by column.
call guard('person', '(select my_standing()) is not null', 'insert, update');
alter table credential add foreign key (person_id) references person;

-- Kept apart from the person, so that no reader of people can ever select it: the application only sets it, below.
create table password (
  person_id uuid primary key references person,
  hash text not null
);
call guard('password', 'false', '');
revoke all on password from parley_app;

create table sign_in_failure (
  account text not null,
  address text not null,
  at timestamptz not null default clock_timestamp()
);
create index sign_in_failure_account on sign_in_failure (account, at);
alter table sign_in_failure enable row level security;
alter table sign_in_failure force row level security;
create policy system on sign_in_failure to parley_system using (true) with check (true);
grant select, insert, delete on sign_in_failure to parley_system;

-- What must be read before an identity is known, and nothing more.
grant select on credential, person, password, seat, sign_in_failure to parley_definer;
grant insert on credential, sign_in_failure, password to parley_definer;
grant update on password to parley_definer;
grant update (last_used_at) on credential to parley_definer;
grant delete on sign_in_failure to parley_definer;
create policy definer on credential to parley_definer using (true) with check (true);
create policy definer on person for select to parley_definer using (true);
create policy definer on password to parley_definer using (true) with check (true);
create policy definer on seat for select to parley_definer using (true);
create policy definer on sign_in_failure to parley_definer using (true) with check (true);

create function standing_of(role text) returns text language sql immutable parallel safe
  return case when role is null then null when role = 'OBSERVER' then 'OBSERVER'
    when role in ('HEAD', 'DEPUTY', 'ADVISER') then 'DELEGATION' else 'SECRETARIAT' end;

create function seated(code text, at timestamptz) returns boolean language sql stable
  return exists (select from seat where delegation = code and seat_from <= (at at time zone 'UTC')::date
    and (seat_until is null or seat_until > (at at time zone 'UTC')::date));

-- The rule by which a credential stands at this moment, for `identify` and for connections that are open.
create function stands(c credential) returns boolean language sql stable
  return c.revoked_at is null and c.expires_at > clock_timestamp()
    and (c.person_id is null or exists (select from person p where p.id = c.person_id and p.active
      and (p.role not in ('HEAD', 'DEPUTY', 'ADVISER') or seated(p.delegation, clock_timestamp()))))
    and (c.kind <> 'FEED' or c.delegation is null or seated(c.delegation, clock_timestamp()));

create function standing_credentials(ids uuid[]) returns setof uuid language sql stable
  begin atomic select c.id from credential c where c.id = any (ids) and stands(c); end;

-- Whose credential this is, if it stands.
create function identify(presented bytea)
returns table (credential_id uuid, person_id uuid, is_token boolean, role text, standing text, delegation text,
  level smallint, caveats text[], speaks_for_seat boolean, language text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select c.id, p.id, c.kind = 'FEED', p.role,
    coalesce(standing_of(p.role), case when c.delegation is null then 'OBSERVER' else 'DELEGATION' end),
    coalesce(p.delegation, c.delegation),
    coalesce(p.level, c.ceiling), coalesce(p.caveats, '{}'::text[]), coalesce(p.role = 'HEAD' or p.speaks_for_seat, false),
    coalesce(p.language, 'EN')
  from credential c left join person p on p.id = c.person_id
  where c.hash = presented and stands(c);
end;

-- Gives this transaction the identity behind a credential and says whose it is; no row when it does not stand.
create function assume(presented bytea)
returns table (credential_id uuid, person_id uuid, is_token boolean, role text, standing text, delegation text,
  level smallint, caveats text[], speaks_for_seat boolean, language text)
language plpgsql set search_path = public, pg_temp as $f$
#variable_conflict use_column
declare who record;
begin
  select * into who from identify(presented);
  if not found then return; end if;
  perform set_config('parley.standing', who.standing, true), set_config('parley.seat', coalesce(who.delegation, ''), true),
    set_config('parley.level', who.level::text, true), set_config('parley.caveats', who.caveats::text, true),
    set_config('parley.principal', coalesce(who.person_id, who.credential_id)::text, true),
    set_config('parley.role', coalesce(who.role, ''), true);
  return query select who.credential_id, who.person_id, who.is_token, who.role, who.standing, who.delegation, who.level,
    who.caveats, who.speaks_for_seat, who.language;
end $f$;

-- Who may sign in at this moment: an accreditation that stands, and for delegates a seat.
create function may_sign_in(p person) returns boolean language sql stable
  return p.active and (p.role not in ('HEAD', 'DEPUTY', 'ADVISER') or seated(p.delegation, clock_timestamp()));

create function sign_in_candidate(given_email text)
returns table (person_id uuid, hash text) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.id, w.hash from person p join password w on w.person_id = p.id
  where lower(p.email) = lower(given_email) and may_sign_in(p);
end;

create function sign_in_failures(given_account text)
returns table (address text, at timestamptz, now timestamptz) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select f.address, f.at, clock_timestamp() from sign_in_failure f
  where f.account = given_account and f.at > clock_timestamp() - interval '15 minutes' order by f.at;
end;

create function note_sign_in_failure(given_account text, given_address text) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  delete from sign_in_failure where at < clock_timestamp() - interval '1 day';
  insert into sign_in_failure (account, address) values (given_account, given_address);
end;

-- The hash that was checked is named again, so that a password changed meanwhile opens nothing.
create function open_sign_in(new_id uuid, given_person uuid, checked_hash text, new_hash bytea, new_kind text, lifetime interval)
returns timestamptz language sql volatile security definer set search_path = public, pg_temp
begin atomic
  insert into credential (id, hash, kind, person_id, expires_at)
  select new_id, new_hash, new_kind, w.person_id, clock_timestamp() + lifetime
  from password w join person p on p.id = w.person_id and may_sign_in(p)
  where w.person_id = given_person and w.hash = checked_hash and new_kind in ('COOKIE', 'BEARER')
  returning expires_at;
end;

-- Who may is the command's rule; this only keeps the hash out of reach of everything else that the application does.
create function set_password(given_person uuid, new_hash text) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  insert into password (person_id, hash)
  select p.id, new_hash from person p
  where p.id = given_person
    and (my_role() = 'ADMINISTRATOR' or (my_role() = 'HEAD' and p.delegation = my_seat()) or p.id = my_principal())
  on conflict (person_id) do update set hash = excluded.hash;
end;

create function note_use(given_credential uuid) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  update credential set last_used_at = clock_timestamp() where id = given_credential;
end;

call give_to_definer('identify(bytea)', 'sign_in_candidate(text)', 'sign_in_failures(text)', 'note_sign_in_failure(text, text)',
  'open_sign_in(uuid, uuid, text, bytea, text, interval)', 'note_use(uuid)', 'set_password(uuid, text)');
