-- What delegations have agreed to do. Overdue is no state that is kept: readers compute it from the day, in UTC.
create table agreed_action (
  id uuid primary key,
  title text not null check (length(title) between 1 and 300),
  delegations text[] not null check (cardinality(delegations) > 0),
  due_on date,
  state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  reason text,
  agreed_at timestamptz not null,
  concluded_at timestamptz,
  decision_id uuid references decision,
  item_id uuid references agenda_item,
  session_id uuid references session,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text references delegation,
  check ((state = 'OPEN') = (concluded_at is null)),
  check ((decision_id is null) <> (item_id is null))
);
create index agreed_action_due on agreed_action (coalesce(due_on, 'infinity'::date), id);
create index agreed_action_session on agreed_action (session_id) where session_id is not null;
create index agreed_action_decision on agreed_action (decision_id) where decision_id is not null;
do $$ begin call guard('agreed_action', label_rule(), 'insert, update (state, reason, concluded_at)'); end $$;

create table action_report (
  id uuid primary key,
  action_id uuid not null references agreed_action,
  delegation text not null references delegation,
  person_id uuid not null references person,
  text text not null check (length(text) between 1 and 4000),
  at timestamptz not null
);
create index action_report_action on action_report (action_id, at);
call guard('action_report', $$exists (select from agreed_action a where a.id = action_id)$$, 'insert');

-- Sessions before which an open action is laid again.
create table action_carried (
  action_id uuid not null references agreed_action,
  session_id uuid not null references session,
  primary key (action_id, session_id)
);
create index action_carried_session on action_carried (session_id);
call guard('action_carried', $$
  exists (select from agreed_action a where a.id = action_id) and exists (select from session s where s.id = session_id)$$, 'insert');
