-- The title in French, where it was given; `title` is then the English one, or the same where there is none.
alter table agreed_action add column title_fr text check (length(title_fr) between 1 and 300);
grant update (due_on) on agreed_action to parley_app;

-- That the day of an action was put off, from which day to which, and why; each time a row, never changed.
create table action_postponement (
  id uuid primary key,
  action_id uuid not null references agreed_action,
  from_on date,
  to_on date not null,
  reason text not null check (length(reason) between 1 and 1000),
  person_id uuid references person,
  at timestamptz not null
);
create index action_postponement_action on action_postponement (action_id, at);
call guard('action_postponement', $$exists (select from agreed_action a where a.id = action_id)$$, 'insert');

-- What a session of a format and of named seats is to follow up.
create index agreed_action_open on agreed_action (session_id) where state = 'OPEN';
