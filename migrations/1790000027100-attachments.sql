-- Files of papers. They have no label of their own: a file that was circulated is seen by who sees the paper, one that goes with
-- a text in preparation by who sees that text.
create table attachment (
  id uuid primary key,
  paper_id uuid not null references paper,
  filename text not null,
  media_type text not null,
  bytes integer not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_at timestamptz not null default clock_timestamp(),
  -- A text was circulated with it.
  circulated boolean not null default false,
  unique (paper_id, sha256)
);
call guard('attachment', $$
  (circulated and exists (select from paper p where p.id = paper_id))
  or exists (select from paper_draft d where d.paper_id = attachment.paper_id)$$, 'insert, update, delete');

-- What a file holds, in pieces, so that nobody ever has to hold all of it.
create table attachment_piece (
  attachment_id uuid not null references attachment on delete cascade,
  place integer not null check (place >= 0),
  data bytea not null,
  primary key (attachment_id, place)
);
-- It is compressed as it is.
alter table attachment_piece alter column data set storage external;
call guard('attachment_piece', 'exists (select from attachment a where a.id = attachment_id)', 'insert');
