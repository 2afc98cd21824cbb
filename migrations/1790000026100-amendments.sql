-- A change that a delegation proposes to one paragraph of a circulated text. Its label is the paper's.
create table amendment (
  id uuid primary key,
  paper_id uuid not null references paper,
  -- The text that it was proposed on, the paragraph's identity, its number there, and what it said.
  revision_id uuid not null references paper_revision,
  paragraph_key text not null,
  paragraph text not null,
  words text not null,
  action text not null check (action in ('REPLACE', 'INSERT_AFTER', 'DELETE')),
  text text,
  html text,
  reason text,
  state text not null check (state in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  proposer text not null references delegation,
  proposed_at timestamptz not null,
  resolved_at timestamptz,
  -- The text that was with everybody when it was accepted: it is part of the one after.
  accepted_on uuid references paper_revision,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  check ((action = 'DELETE') = (text is null) and (text is null) = (html is null)),
  check ((state = 'PROPOSED') = (resolved_at is null)),
  check ((state = 'ACCEPTED') = (accepted_on is not null))
);
create index amendment_paper on amendment (paper_id, proposed_at);
-- Of those that touch one paragraph, one is taken into the next text.
create unique index amendment_one_accepted on amendment (accepted_on, paragraph_key) where accepted_on is not null;
do $$ begin call guard('amendment', label_rule(), 'insert, update'); end $$;

create table amendment_cosponsor (
  amendment_id uuid not null references amendment,
  delegation text not null references delegation,
  at timestamptz not null,
  primary key (amendment_id, delegation)
);
do $$ begin call guard('amendment_cosponsor', 'exists (select from amendment a where a.id = amendment_id)', 'insert'); end $$;

-- Where a seat stands on a paragraph: one for each text, paragraph and seat. The record keeps what it was before.
create table paragraph_stance (
  revision_id uuid not null references paper_revision,
  paragraph_key text not null,
  delegation text not null references delegation,
  paper_id uuid not null references paper,
  stance text not null check (stance in ('ACCEPT', 'CAN_GO_ALONG', 'RESERVE', 'OBJECT', 'AWAITING_INSTRUCTIONS')),
  comment text,
  words_hash text not null,
  at timestamptz not null,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  primary key (revision_id, paragraph_key, delegation)
);
create index paragraph_stance_paper on paragraph_stance (paper_id);
do $$ begin call guard('paragraph_stance', label_rule(), 'insert, update'); end $$;
