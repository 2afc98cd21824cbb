-- The register: what was decided, frozen as it was adopted. Nobody changes or deletes a row; what comes after it (statements,
-- partners who associate themselves) stands in rows of its own, each with its time.
create table decision (
  id uuid primary key,
  year integer not null,
  number integer not null check (number > 0),
  reference text not null unique,
  title text not null,
  -- The frozen text with its hash; null where a question was decided that is the title.
  revision_id uuid references paper_revision,
  text_sha256 text check (text_sha256 ~ '^[0-9a-f]{64}$'),
  adopted_at timestamptz not null,
  recorded_at timestamptz not null,
  basis text not null check (basis in ('ALL', 'ALLIES', 'NAMED')),
  members text[] not null,
  reached text not null check (reached in ('POLL', 'SILENCE')),
  -- The poll or the procedure: a decision is made of each once.
  reached_id uuid not null unique,
  result text check (result in ('CONSENSUS', 'CONSENSUS_WITH_RESERVATIONS')),
  -- Where each seat stood when it was adopted, with its reason, by whom and when.
  positions jsonb not null,
  session_id uuid references session,
  item_id uuid references agenda_item,
  -- Of all of the above: what the record names, and anybody who holds the sheet can compute.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  tlp text,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text references delegation,
  search tsvector generated always as (search_vector(title, '')) stored,
  unique (year, number),
  check ((revision_id is null) = (text_sha256 is null)),
  check ((reached = 'POLL') = (result is not null))
);
create index decision_adopted on decision (adopted_at desc, id desc);
create index decision_search on decision using gin (search);
create index decision_revision on decision (revision_id) where revision_id is not null;
create index decision_session on decision (session_id) where session_id is not null;
do $$ begin call guard('decision', label_rule(), 'insert'); end $$;
revoke update, delete on decision from parley_system;

-- Partners outside the basis who associate themselves with a decision, each once.
create table decision_association (
  decision_id uuid not null references decision,
  delegation text not null references delegation,
  person_id uuid not null references person,
  under_authority boolean not null,
  at timestamptz not null,
  primary key (decision_id, delegation)
);
call guard('decision_association', $$exists (select from decision d where d.id = decision_id)$$, 'insert');
revoke update, delete on decision_association from parley_system;

-- Interpretative statements on a procedure, a poll or a decision; seen by who sees what they are on. Not edited, not deleted.
create table statement (
  id uuid primary key,
  subject_type text not null check (subject_type in ('Poll', 'SilenceProcedure', 'Decision')),
  subject_id uuid not null,
  delegation text not null references delegation,
  person_id uuid not null references person,
  under_authority boolean not null,
  text text not null check (length(text) between 1 and 10000),
  at timestamptz not null,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text
);
create index statement_subject on statement (subject_id, at);
do $$ begin call guard('statement', label_rule(), 'insert'); end $$;
revoke update, delete on statement from parley_system;
