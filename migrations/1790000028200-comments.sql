-- What is said of a passage of a text. Who sees it: who sees the text, and of what is said within one side, that side alone.
create table paper_comment_thread (
  id uuid primary key,
  paper_id uuid not null references paper,
  -- The circulated text that it was begun on; null for the text in preparation.
  revision_id uuid references paper_revision,
  -- The paragraph as it was then: its identity, its number and its words.
  paragraph_key text,
  paragraph text not null,
  words text not null,
  -- The words that are spoken of, null for all of them, and which occurrence of them, counted from 1.
  quote text,
  occurrence integer not null check (occurrence > 0),
  parties text[],
  started_at timestamptz not null,
  resolved_at timestamptz,
  check ((paragraph_key is null) = (revision_id is null)),
  check (revision_id is not null or parties is not null)
);
create index paper_comment_thread_paper on paper_comment_thread (paper_id, started_at);
call guard('paper_comment_thread', $$
  exists (select from paper p where p.id = paper_comment_thread.paper_id)
  and (revision_id is not null or exists (select from paper_draft d where d.paper_id = paper_comment_thread.paper_id))
  and (parties is null or (select my_party()) = any (parties))$$, 'insert, update (resolved_at)');

-- One comment. The record keeps what it said before it was corrected or withdrawn.
create table paper_comment (
  id uuid primary key,
  thread_id uuid not null references paper_comment_thread,
  -- Null for the secretariat's. Of those whose paper it is, a non-paper's readers are not told.
  delegation text references delegation,
  by_originator boolean not null,
  person_id uuid not null references person,
  text text check (length(text) between 1 and 4000),
  at timestamptz not null,
  corrected_at timestamptz,
  withdrawn_at timestamptz,
  check ((text is null) = (withdrawn_at is not null))
);
create index paper_comment_of_thread on paper_comment (thread_id, at);
call guard('paper_comment', $$exists (select from paper_comment_thread t where t.id = thread_id)$$,
  'insert, update (text, corrected_at, withdrawn_at)');

-- Who has read what: theirs alone.
create table paper_comment_read (
  comment_id uuid not null references paper_comment,
  person_id uuid not null references person,
  primary key (comment_id, person_id)
);
call guard('paper_comment_read', $$person_id = (select my_principal())
  and exists (select from paper_comment c where c.id = comment_id)$$, 'insert');

-- Until when comments on a circulated text are asked for: every deadline that was ever set, the last one of a text holds.
-- Not who set it: of a non-paper, nobody is to know.
create table paper_comment_deadline (
  paper_id uuid not null references paper,
  revision_id uuid not null references paper_revision,
  comments_by timestamptz not null,
  reason text,
  set_at timestamptz not null,
  primary key (revision_id, set_at)
);
create index paper_comment_deadline_paper on paper_comment_deadline (paper_id, set_at);
create index paper_comment_deadline_coming on paper_comment_deadline (comments_by);
call guard('paper_comment_deadline', $$exists (select from paper p where p.id = paper_comment_deadline.paper_id)$$, 'insert');
