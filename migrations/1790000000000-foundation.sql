-- Roles. parley_app serves requests: it owns nothing and bypasses nothing. parley_system serves the relay and the due-time
-- runner, which no request can reach. parley_definer owns the few functions that must read before an identity is known.
do $$
declare r text;
begin
  foreach r in array array['parley_app login', 'parley_system login', 'parley_definer nologin'] loop
    begin
      execute 'create role ' || r || ' nosuperuser nocreatedb nocreaterole nobypassrls';
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
  execute format('grant parley_definer to %I', current_user);
  execute format('grant connect on database %I to parley_app, parley_system', current_database());
end $$;

revoke create on schema public from public;
grant usage on schema public to parley_app, parley_system, parley_definer;

-- Who is asking, for this transaction only. Unset reads as null, and null passes no policy.
create function my_standing() returns text language sql stable parallel safe
  return nullif(current_setting('parley.standing', true), '');
create function my_seat() returns text language sql stable parallel safe
  return nullif(current_setting('parley.seat', true), '');
create function my_level() returns smallint language sql stable parallel safe
  return nullif(current_setting('parley.level', true), '')::smallint;
create function my_caveats() returns text[] language sql stable parallel safe
  return nullif(current_setting('parley.caveats', true), '')::text[];
create function my_principal() returns uuid language sql stable parallel safe
  return nullif(current_setting('parley.principal', true), '')::uuid;
create function my_role() returns text language sql stable parallel safe
  return nullif(current_setting('parley.role', true), '');

-- The rule of access, once, as the text of a policy: level, caveats, released (the kernel's visible()). Written out
-- in each policy with settings in sub-selects, so that they are read once a statement and not once a row.
create function label_rule(prefix text default '') returns text language sql immutable as $f$
  select format($p$(
    %1$slevel <= (select my_level())
    and (%1$scaveats = '{}' or %1$scaveats <@ (select my_caveats()))
    and ((select my_standing()) = 'SECRETARIAT'
      or ((select my_standing()) = 'DELEGATION' and (select my_seat()) is not null
        and (%1$sreleasable_to is null or (select my_seat()) = any (%1$sreleasable_to) or %1$soriginator = (select my_seat())))
      or ((select my_standing()) = 'OBSERVER' and %1$sobservers)))$p$, prefix)
$f$;

-- Puts a table behind row-level security under a rule for the application, and open to the system role.
create procedure guard(target regclass, rule text, writes text default 'insert, update, delete') language plpgsql as $f$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy app on %s to parley_app using (%s) with check (%s)', target, rule, rule);
  execute format('create policy system on %s to parley_system using (true) with check (true)', target);
  execute format('grant select, insert, update, delete on %s to parley_system', target);
  execute format('grant select on %s to parley_app', target);
  if writes <> '' then execute format('grant %s on %s to parley_app', writes, target); end if;
end $f$;

-- The record: append-only, one dense position in the order of commits.
create table record (
  position bigint primary key,
  at timestamptz not null,
  type text not null,
  version smallint not null default 1,
  actor_id uuid,
  token_id uuid,
  delegation text,
  session_key uuid,
  subject_type text not null,
  subject_key text not null,
  level smallint not null,
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  unless_level smallint,
  unless_releasable_to text[],
  unless_observers boolean,
  unless_caveats text[],
  unless_originator text,
  data jsonb not null
);
create index record_session on record (session_key, position) where session_key is not null;
create index record_subject on record (subject_key, position);
alter table record enable row level security;
alter table record force row level security;
grant select, insert on record to parley_app, parley_system;
-- A re-label moves the labels of what was said before; nothing else of a row ever changes.
grant update (level, releasable_to, observers, caveats) on record to parley_app, parley_system;
do $$ begin
  execute 'create policy reading on record for select to parley_app using (' || label_rule()
    || ' and (unless_level is null or ' || label_rule('unless_') || ' is not true))';
  execute 'create policy appending on record for insert to parley_app with check ((select my_standing()) is not null)';
  execute 'create policy relabelling on record for update to parley_app using (' || label_rule()
    || ') with check ((select my_standing()) is not null)';
  execute 'create policy system on record to parley_system using (true) with check (true)';
end $$;

-- One row, updated last in a transaction: the lock on it is what makes positions dense and commit-ordered.
create table record_head (
  one boolean primary key default true check (one),
  position bigint not null
);
insert into record_head values (true, 0);
call guard('record_head', '(select my_standing()) is not null', 'update');

-- First results of what callers named, so that a repeat is answered and not done again.
create table command_result (
  principal uuid not null,
  client_mutation_id text not null,
  action text not null,
  result jsonb,
  at timestamptz not null default clock_timestamp(),
  primary key (principal, action, client_mutation_id)
);
call guard('command_result', 'principal = (select my_principal())', 'insert, update');

-- Times at which something becomes due; one node takes each.
create table due (
  kind text not null,
  key text not null,
  at timestamptz not null,
  primary key (kind, key)
);
create index due_at on due (at);
call guard('due', '(select my_standing()) is not null', 'insert, update, delete');

-- What a bearer presents: a browser's sign-in, a person's token, a partner's feed token. Only the hash is kept.
create table credential (
  id uuid primary key,
  hash bytea not null unique,
  kind text not null check (kind in ('COOKIE', 'BEARER', 'FEED')),
  person_id uuid,
  delegation text,
  ceiling smallint,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);
create index credential_person on credential (person_id) where revoked_at is null;
call guard('credential', $$
  person_id = (select my_principal()) or id = (select my_principal())
  or (select my_role()) = 'ADMINISTRATOR'
  or (kind = 'FEED' and delegation = (select my_seat()) and (select my_role()) in ('HEAD', 'DEPUTY', 'ADVISER'))$$, 'insert, update');

-- Functions that run as parley_definer, callable by the application alone.
create procedure give_to_definer(variadic functions text[]) language plpgsql as $f$
declare f text;
begin
  grant create on schema public to parley_definer;
  foreach f in array functions loop
    execute format('alter function %s owner to parley_definer', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to parley_app', f);
  end loop;
  revoke create on schema public from parley_definer;
end $f$;
