create table consultation_request (
  id uuid primary key,
  delegation text not null references delegation,
  requested_by uuid not null references person,
  subject text not null,
  text text not null,
  purpose text not null check (purpose in ('INFORM', 'COORDINATE', 'CONSENSUS')),
  urgency text not null check (urgency in ('ROUTINE', 'URGENT', 'IMMEDIATE')),
  format text not null check (format in ('ALL', 'ALLIES', 'ALLIES_PLUS', 'NAMED')),
  named text[] not null default '{}',
  proposed_start timestamptz,
  state text not null check (state in ('SUBMITTED', 'ACKNOWLEDGED', 'SCHEDULED', 'CONVENED', 'WITHDRAWN')),
  version integer not null default 1,
  submitted_at timestamptz not null,
  acknowledge_by timestamptz not null,
  convene_by timestamptz not null,
  acknowledged_at timestamptz,
  convened_at timestamptz,
  withdrawn_at timestamptz,
  withdraw_reason text,
  -- The session that came of it, until it is called off: one session for a request and one request for a session.
  session_id uuid unique references session,
  -- Deadlines whose passing is in the record: written by whoever records it, asked by no reader.
  overdue_told text[] not null default '{}',
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  -- How to share onward, of the same label: it decides nothing here.
  tlp text check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  check (state not in ('SCHEDULED', 'CONVENED') or (acknowledged_at is not null and session_id is not null)),
  check ((state = 'CONVENED') = (convened_at is not null)),
  -- The clock that a reader looks at next; null once both stand.
  next_by timestamptz generated always as (
    case state when 'SUBMITTED' then acknowledge_by when 'ACKNOWLEDGED' then convene_by when 'SCHEDULED' then convene_by end
  ) stored
);
create index consultation_request_newest on consultation_request (submitted_at desc, id desc);
create index consultation_request_next on consultation_request (next_by, id) where next_by is not null;
do $$ begin call guard('consultation_request', label_rule(), 'insert, update'); end $$;

create function request_label_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  perform narrow_record(new.id::text, new.level, new.releasable_to, new.observers, new.caveats);
  return null;
end $f$;
create trigger label_moved after update of level, releasable_to, observers, caveats on consultation_request for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function request_label_moved();

-- What becomes of a session is decided by who sees the session; the request that it came of follows, seen or not.
create function request_behind_session(given_session uuid) returns setof consultation_request
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  select r.* from consultation_request r where r.session_id = given_session and my_standing() = 'SECRETARIAT'
    and exists (select from session s where s.id = r.session_id)
  for no key update of r;
end;

create function settle_request(given_session uuid, changed jsonb) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  update consultation_request r set state = c.state, version = c.version, convened_at = c.convened_at, session_id = c.session_id
  from jsonb_to_record(changed) as c(state text, version integer, convened_at timestamptz, session_id uuid)
  where r.session_id = given_session and my_standing() = 'SECRETARIAT'
    and exists (select from session s where s.id = r.session_id);
end;

create policy definer on consultation_request to parley_definer using (true) with check (true);
grant select, update on consultation_request to parley_definer;
call give_to_definer('request_label_moved()', 'request_behind_session(uuid)', 'settle_request(uuid, jsonb)');
