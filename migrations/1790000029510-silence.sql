-- Silence procedures: a frozen text, whose agreement it needs, and until when it may be broken. What is true once the expiry has
-- passed is a rule over these rows; `state` only records it.
create table silence (
  id uuid primary key,
  version integer not null,
  state text not null check (state in ('PROPOSED', 'UNDER_SILENCE', 'BROKEN', 'ADOPTED', 'AT_TABLE', 'NOT_ADOPTED', 'WITHDRAWN',
    'ANNOUNCED', 'ISSUED')),
  revision_id uuid not null references paper_revision,
  paper_id uuid not null references paper,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  basis text not null check (basis in ('ALL', 'ALLIES', 'NAMED')),
  -- Fixed when it was proposed.
  members text[] not null,
  session_id uuid references session,
  proposed_at timestamptz not null,
  proposed_by uuid references person,
  starts_at timestamptz,
  expires_at timestamptz not null,
  short_period_reason text,
  previous_id uuid references silence,
  not_reached text[] not null default '{}',
  closing_reason text,
  objected_by text references delegation,
  announced_at timestamptz,
  announced_in uuid references session,
  -- The decision of the register, once it is issued.
  decision_id uuid,
  tlp text,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  check ((announced_at is null) = (announced_in is null)),
  check ((state = 'ISSUED') = (decision_id is not null))
);
-- One procedure at a time on one text.
create unique index silence_running on silence (revision_id) where state in ('PROPOSED', 'UNDER_SILENCE', 'ADOPTED', 'ANNOUNCED', 'ISSUED');
create index silence_paper on silence (paper_id);
create index silence_session on silence (session_id) where session_id is not null;
create index silence_previous on silence (previous_id) where previous_id is not null;
create index silence_listed on silence (proposed_at desc, id desc);
do $$ begin call guard('silence', label_rule(),
  'insert, update (version, state, starts_at, expires_at, not_reached, closing_reason, objected_by, announced_at, announced_in, decision_id)'); end $$;
revoke delete on silence from parley_system;

-- Each time the expiry was put off. Nobody changes or deletes it.
create table silence_extension (
  silence_id uuid not null references silence,
  from_at timestamptz not null,
  to_at timestamptz not null check (to_at > from_at),
  reason text not null,
  person_id uuid references person,
  at timestamptz not null check (at < from_at),
  primary key (silence_id, to_at)
);
call guard('silence_extension', $$exists (select from silence s where s.id = silence_id)$$, 'insert');
revoke update, delete on silence_extension from parley_system;

-- Each break, in the order in which the database received it. Nobody changes or deletes it.
create table silence_break (
  silence_id uuid not null references silence,
  delegation text not null references delegation,
  reason text not null,
  amendment_id uuid references amendment,
  person_id uuid not null references person,
  under_authority boolean not null,
  received_at timestamptz not null,
  primary key (silence_id, delegation)
);
call guard('silence_break', $$exists (select from silence s where s.id = silence_id)$$, 'insert');
revoke update, delete on silence_break from parley_system;
-- A paper that is taken back takes its silence procedures with it, also those that whoever takes it back does not see.
create function withdraw_silences_of(given_papers uuid[], given_reason text) returns setof silence
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  update silence s set state = 'WITHDRAWN', closing_reason = given_reason, version = s.version + 1
  where s.paper_id = any (given_papers) and s.state in ('PROPOSED', 'UNDER_SILENCE') and s.expires_at > clock_timestamp()
    and my_standing() is not null
    and exists (select from paper p where p.id = s.paper_id and p.state in ('WITHDRAWN', 'SUPERSEDED'))
  returning s.*;
end;
-- Which procedures that is, so that whoever takes it back holds their locks first.
create function silences_of_papers(given_papers uuid[]) returns setof uuid
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select s.id from silence s where s.paper_id = any (given_papers) and s.state in ('PROPOSED', 'UNDER_SILENCE')
    and my_standing() is not null;
end;
create policy definer on silence to parley_definer using (true) with check (true);
grant select, update on silence to parley_definer;
call give_to_definer('withdraw_silences_of(uuid[], text)', 'silences_of_papers(uuid[])');
-- A session that closes starts what was proposed in it without objection, also what whoever closes it does not see.
create function silences_proposed_in(given_session uuid) returns setof silence
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select s.* from silence s where s.session_id = given_session and s.state = 'PROPOSED' and my_standing() = 'SECRETARIAT';
end;
create function start_silence(given_id uuid, given_state text, given_at timestamptz, given_reason text) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  update silence s set state = given_state, starts_at = given_at, closing_reason = given_reason, version = s.version + 1
  where s.id = given_id and s.state = 'PROPOSED' and given_state in ('UNDER_SILENCE', 'AT_TABLE') and my_standing() = 'SECRETARIAT'
    and exists (select from session x where x.id = s.session_id and x.state <> 'OPEN');
end;
grant select on session to parley_definer;
call give_to_definer('silences_proposed_in(uuid)', 'start_silence(uuid, text, timestamptz, text)');
