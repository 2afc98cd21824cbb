-- Which circulated texts somebody has read: theirs alone. Nobody else sees it, the secretariat included, and it is no part of
-- the record. Paper and number stand beside the text so that what is unread is found without reading texts.
create table paper_reading (
  person_id uuid not null references person,
  paper_id uuid not null references paper,
  number integer not null,
  revision_id uuid not null references paper_revision,
  read_at timestamptz not null default clock_timestamp(),
  primary key (person_id, paper_id, number)
);
do $$ begin
  call guard('paper_reading', 'person_id = (select my_principal())', 'insert, delete');
  -- Nobody marks what they do not see, or a text as another than it is.
  execute $p$alter policy app on paper_reading with check (person_id = (select my_principal()) and exists (
    select from paper_revision r where r.id = revision_id and r.paper_id = paper_reading.paper_id and r.number = paper_reading.number))$p$;
end $$;

-- How long a text is, counted once: a reading list says so of many.
alter table paper_revision
  add column words integer generated always as (regexp_count(markdown, '\S+')) stored,
  add column characters integer generated always as (length(markdown)) stored;
