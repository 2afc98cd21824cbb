-- A question put to the members of a basis, one row for each round. Nothing of it changes but its end, once.
create table poll (
  id uuid primary key,
  root_id uuid not null references poll,
  round integer not null check (round > 0),
  -- A round follows another, and no other round follows the same.
  previous_id uuid unique references poll,
  question text not null check (length(question) between 1 and 300),
  paper_id uuid references paper,
  revision_id uuid references paper_revision,
  -- Names the words that were asked about.
  sha256 text,
  session_id uuid references session,
  item_id uuid references agenda_item,
  basis text not null check (basis in ('ALL', 'ALLIES', 'NAMED')),
  -- Fixed when the question was put.
  members text[] not null check (cardinality(members) > 0),
  quorum integer check (quorum > 0),
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  closed_at timestamptz check (closed_at <= closes_at),
  result text check (result in ('CONSENSUS', 'CONSENSUS_WITH_RESERVATIONS', 'NO_CONSENSUS', 'INQUORATE')),
  hidden boolean not null,
  opened_by uuid not null references person,
  tlp text,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  unique (root_id, round),
  check ((round = 1) = (previous_id is null) and (round = 1) = (root_id = id)),
  check ((paper_id is null) = (revision_id is null) and (paper_id is null) = (sha256 is null)),
  check (item_id is null or session_id is not null),
  check ((closed_at is null) = (result is null))
);
create index poll_listed on poll (opens_at desc, id desc);
create index poll_session on poll (session_id) where session_id is not null;
create index poll_revision on poll (revision_id) where revision_id is not null;
create index poll_open on poll (closes_at) where closed_at is null;
-- By its own label, and never without sight of the text, the session and the item that it is about.
do $$ begin call guard('poll', label_rule() || $p$
  and (paper_id is null or exists (select from paper p where p.id = paper_id))
  and (session_id is null or exists (select from session s where s.id = session_id))
  and (item_id is null or exists (select from agenda_item i where i.id = item_id))$p$, 'insert, update (closed_at, result)'); end $$;
revoke update, delete on poll from parley_system;
grant update (closed_at, result) on poll to parley_system;

create function poll_ends_once() returns trigger language plpgsql as $f$
begin
  raise exception 'a poll that has ended stays as it ended';
end $f$;
create trigger poll_ends_once before update on poll for each row when (old.closed_at is not null)
  execute function poll_ends_once();

-- All that was ever said for a seat; its last is its position. Nobody takes back what was said.
create table poll_position (
  poll_id uuid not null references poll,
  delegation text not null references delegation,
  number integer not null check (number > 0),
  position text not null
    check (position in ('AGREE', 'CAN_GO_ALONG', 'RESERVATION', 'STAND_ASIDE', 'AWAITING_INSTRUCTIONS', 'OBJECT')),
  reason text check (length(reason) between 1 and 2000),
  person_id uuid not null references person,
  under_authority boolean not null,
  at timestamptz not null,
  primary key (poll_id, delegation, number),
  check (position <> 'OBJECT' or reason is not null)
);
create index poll_position_order on poll_position (poll_id, at);
-- Where positions are hidden, the own one and the secretariat’s sight of all, until the deadline or the recorded end.
call guard('poll_position', $$exists (select from poll p where p.id = poll_id and (not p.hidden or p.closed_at is not null
    or p.closes_at <= clock_timestamp() or (select my_party()) in ('SECRETARIAT', poll_position.delegation)))$$, 'insert');
revoke update, delete on poll_position from parley_system;

-- Seats outside the basis that associate themselves with the result.
create table poll_association (
  poll_id uuid not null references poll,
  delegation text not null references delegation,
  person_id uuid not null references person,
  under_authority boolean not null,
  at timestamptz not null,
  primary key (poll_id, delegation)
);
call guard('poll_association', $$exists (select from poll p where p.id = poll_id)$$, 'insert');
revoke update, delete on poll_association from parley_system;

-- Members that had not been heard, and were reminded: by the chair, or so many minutes before the close. Once each.
create table poll_reminder (
  poll_id uuid not null references poll,
  delegation text not null references delegation,
  at timestamptz not null,
  minutes integer,
  primary key (poll_id, delegation, at)
);
create unique index poll_reminder_once on poll_reminder (poll_id, delegation, minutes) where minutes is not null;
call guard('poll_reminder', $$exists (select from poll p where p.id = poll_id)
  and ((select my_party()) in ('SECRETARIAT', delegation))$$, 'insert');
revoke update, delete on poll_reminder from parley_system;
