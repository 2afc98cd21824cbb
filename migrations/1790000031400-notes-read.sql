-- Which version of a note somebody read last: theirs alone. Nobody else sees it, the secretariat included, and it is no part of the record.
create table note_reading (
  person_id uuid not null references person,
  note_id uuid not null references note,
  version integer not null check (version > 0),
  read_at timestamptz not null default clock_timestamp(),
  primary key (person_id, note_id)
);
-- Up to when somebody marked everything as read, in one row however many notes there are.
create table note_floor (
  person_id uuid primary key references person,
  read_until timestamptz not null
);
do $$ begin
  call guard('note_reading', 'person_id = (select my_principal())', 'insert, update (version, read_at), delete');
  -- Nobody marks what they do not see.
  alter policy app on note_reading with check (person_id = (select my_principal()) and exists (select from note n where n.id = note_id));
  call guard('note_floor', 'person_id = (select my_principal())', 'insert, update (read_until)');
end $$;
-- What is new is counted at every screen: of what changed last alone.
create index note_changed on note (changed_at desc);
