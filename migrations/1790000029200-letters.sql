-- Letters by e-mail that carry no calendar: whom to write to of what, never the words, which are written when one is sent.
create table letter (
  id uuid primary key,
  kind text not null,
  -- What it is about, as those know who write letters of this kind.
  key text not null,
  person_id uuid not null references person,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'OVERTAKEN', 'GIVEN_UP')),
  attempts integer not null default 0,
  planned_at timestamptz not null default clock_timestamp(),
  next_at timestamptz not null default clock_timestamp(),
  leased_until timestamptz,
  sent_at timestamptz,
  -- What the last attempt met, without an address or a word of what it is about.
  problem text,
  unique (kind, key, person_id)
);
create index letter_due on letter (next_at) where state in ('WAITING', 'SENDING');
call guard('letter', 'false', '');

-- That a delegation was asked again for its answer to a text: by the forum so many hours before the deadline, or by hand.
create table comment_reminder (
  revision_id uuid not null references paper_revision,
  delegation text not null,
  at timestamptz not null,
  -- 48 or 24 by the forum itself; null by hand.
  hours smallint,
  -- The deadline that it named: one that was moved is reminded of anew.
  comments_by timestamptz not null,
  primary key (revision_id, delegation, at)
);
-- The delegation that was reminded and the secretariat, while they see the text.
call guard('comment_reminder', $$exists (select from paper_revision r where r.id = comment_reminder.revision_id)
  and ((select my_standing()) = 'SECRETARIAT'
    or ((select my_standing()) = 'DELEGATION' and comment_reminder.delegation = (select my_seat())))$$, 'insert');
