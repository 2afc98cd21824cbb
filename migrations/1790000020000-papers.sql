-- Who did what nobody but the originator and the secretariat may know was done by whom: the record's own columns are empty
-- there, and this one holds it, so that the record stays whole.
create table record_author (
  position bigint primary key,
  actor_id uuid,
  token_id uuid,
  delegation text
);
do $$ begin
  execute 'alter table record_author enable row level security';
  execute 'alter table record_author force row level security';
  execute $p$create policy reading on record_author for select to parley_app using (
    (select my_standing()) = 'SECRETARIAT' or ((select my_standing()) = 'DELEGATION' and delegation = (select my_seat())))$p$;
  execute 'create policy appending on record_author for insert to parley_app with check ((select my_standing()) is not null)';
  execute 'create policy system on record_author to parley_system using (true) with check (true)';
end $$;
grant select, insert on record_author to parley_app, parley_system;

-- A paper as its readers know it. The label columns are the one in force: until it is circulated, nobody but its originator
-- and the secretariat. What was declared is in `declared`.
create table paper (
  id uuid primary key,
  kind text not null check (kind in ('POSITION_PAPER', 'NON_PAPER', 'WORKING_PAPER', 'DRAFT_DECISION', 'DECISION_SHEET',
    'SUMMARY_RECORD', 'AGENDA', 'NOTICE')),
  language text not null check (language in ('EN', 'FR', 'JA', 'KO')),
  title text not null,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'CIRCULATED', 'SUPERSEDED', 'WITHDRAWN')),
  -- Raised by what its readers see happen to it, and by nothing that is done to a draft.
  version integer not null default 1,
  prefix text,
  year integer,
  number integer,
  -- Of the present revision; null while it was not circulated, and for a non-paper.
  reference text unique,
  revision integer,
  session_id uuid references session,
  created_at timestamptz not null,
  circulated_at timestamptz,
  withdrawn_at timestamptz,
  withdraw_reason text,
  -- Where it stands in lists: when it was made, then when it was last circulated.
  listed_at timestamptz not null,
  declared jsonb not null,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text references delegation,
  unique (prefix, year, number),
  check ((number is null) = (prefix is null) and (number is null) = (year is null)),
  check ((revision is null) = (circulated_at is null)),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index paper_listed on paper (listed_at desc, id desc);
create index paper_session on paper (session_id) where session_id is not null;
do $$ begin call guard('paper', label_rule(), 'insert, update'); end $$;

-- The text in preparation: of the originator and the secretariat alone, also while an earlier revision is with everybody.
create table paper_draft (
  paper_id uuid primary key references paper,
  title text not null,
  markdown text not null,
  html text not null,
  paragraphs jsonb not null,
  -- DRAFT or SUBMITTED; null while nothing is in preparation.
  stage text check (stage in ('DRAFT', 'SUBMITTED')),
  -- Submitted by one who speaks for the seat: the secretariat may circulate it.
  cleared boolean not null default false,
  version integer not null default 1,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text
);
do $$ begin call guard('paper_draft', label_rule(), 'insert, update'); end $$;

-- A circulated text. It never changes: nobody may.
create table paper_revision (
  id uuid primary key,
  paper_id uuid not null references paper,
  number integer not null check (number >= 0),
  reference text not null,
  title text not null,
  markdown text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  html text not null,
  paragraphs jsonb not null,
  circulated_at timestamptz not null,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  unique (paper_id, number)
);
create index paper_revision_reference on paper_revision (reference);
do $$ begin call guard('paper_revision', label_rule(), 'insert'); end $$;

create table paper_cosponsor (
  paper_id uuid not null references paper,
  delegation text not null references delegation,
  at timestamptz not null,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  primary key (paper_id, delegation)
);
do $$ begin call guard('paper_cosponsor', label_rule(), 'insert'); end $$;

-- Papers under the items of agendas: seen by who sees both.
create table agenda_paper (
  item_id uuid not null references agenda_item,
  paper_id uuid not null references paper,
  place integer not null,
  primary key (item_id, paper_id)
);
create index agenda_paper_paper on agenda_paper (paper_id);
call guard('agenda_paper', $$
  exists (select from agenda_item i where i.id = item_id) and exists (select from paper p where p.id = paper_id)$$,
  'insert, update, delete');

-- The last number given for each series of references and year: locked until commit, so that none is lost or given twice.
create table paper_number (
  prefix text not null,
  year integer not null,
  last integer not null,
  primary key (prefix, year)
);
call guard('paper_number', '(select my_standing()) is not null', 'insert, update');

-- Where a paper stands on agendas, also where the one who circulates it may not look: who sees both is told.
create function places_of_paper(given_paper uuid) returns table (
  item_id uuid, session_id uuid, place integer, level smallint, releasable_to text[], observers boolean, caveats text[], originator text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select l.item_id, i.session_id, l.place, i.level, i.releasable_to, i.observers, i.caveats, i.originator
  from agenda_paper l join agenda_item i on i.id = l.item_id join paper p on p.id = l.paper_id
  where l.paper_id = given_paper
    and (my_standing() = 'SECRETARIAT' or (my_standing() = 'DELEGATION' and p.originator = my_seat()));
end;

-- Papers under items whose label moves, also those that the one who moves it may not see.
create function papers_under(given_items uuid[]) returns table (item_id uuid, place integer, paper paper)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select l.item_id, l.place, p from agenda_paper l join paper p on p.id = l.paper_id
  where l.item_id = any (given_items) and my_standing() = 'SECRETARIAT';
end;

create policy definer on paper to parley_definer using (true) with check (true);
create policy definer on agenda_paper to parley_definer using (true) with check (true);
grant select on paper, agenda_paper to parley_definer;
call give_to_definer('places_of_paper(uuid)', 'papers_under(uuid[])');
