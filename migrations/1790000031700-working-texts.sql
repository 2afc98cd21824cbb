-- What a note tells is Markdown, set when it is written. A note of before then stays the plain text that it was typed as.
alter table note add column html text;
grant update (html) on note to parley_app;

-- The documents in which the texts of notes and pictures are written together, beside what their readers have: one after the other for each.
create table working_text (
  document_id uuid primary key references shared_document,
  note_id uuid references note,
  picture_id uuid references picture,
  -- The change of the document up to which readers have its words.
  taken bigint not null,
  -- What was sent past the document since, each change made where readers stood: with these, readers have what stood at `taken`.
  sent bytea[] not null default '{}',
  begun_at timestamptz not null default clock_timestamp(),
  closed_at timestamptz,
  check (num_nonnulls(note_id, picture_id) = 1)
);
create unique index working_text_of_note on working_text (note_id) where closed_at is null;
create unique index working_text_of_picture on working_text (picture_id) where closed_at is null;
call guard('working_text', 'exists (select from shared_document d where d.id = document_id)', 'insert, update (taken, sent)');
revoke insert, update, delete on working_text from parley_system;

create policy definer on working_text to parley_definer using (true) with check (true);
grant select, update (closed_at) on working_text to parley_definer;

-- A working text is its writers' alone, under the label of what it is of; for good nobody's once it ends.
create function move_working_text(of_subject uuid, ends boolean, seats text[], given_level smallint, given_seats text[],
    given_observers boolean, given_caveats text[]) returns void
language plpgsql as $f$
declare
  names constant text[] := case when ends then '{}' else array(select 'seat:' || seat from unnest(seats) seat) end;
begin
  update shared_document d set writers = names, readers = names, level = given_level, releasable_to = given_seats,
      observers = given_observers, caveats = given_caveats
    from working_text w where d.id = w.document_id and w.closed_at is null and (w.note_id = of_subject or w.picture_id = of_subject);
  if ends then
    update working_text w set closed_at = clock_timestamp()
      where w.closed_at is null and (w.note_id = of_subject or w.picture_id = of_subject);
  end if;
end $f$;

-- By the statement that moves the note or the picture, so that no path can miss it.
create function note_text_follows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  perform move_working_text(new.id, new.withdrawn_at is not null, array_prepend(new.originator, new.editors), new.level,
    new.releasable_to, new.observers, new.caveats);
  return null;
end $f$;
create trigger working_text_follows after update of editors, withdrawn_at, level, releasable_to, observers, caveats on note for each row
  when ((old.editors, old.withdrawn_at, old.level, old.releasable_to, old.observers, old.caveats)
    is distinct from (new.editors, new.withdrawn_at, new.level, new.releasable_to, new.observers, new.caveats))
  execute function note_text_follows();

create function picture_text_follows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  perform move_working_text(new.id, new.put_at is not null, array_prepend(new.originator, new.editors), new.level,
    new.releasable_to, new.observers, new.caveats);
  return null;
end $f$;
create trigger working_text_follows after update of editors, put_at, level, releasable_to, observers, caveats on picture for each row
  when ((old.editors, old.put_at, old.level, old.releasable_to, old.observers, old.caveats)
    is distinct from (new.editors, new.put_at, new.level, new.releasable_to, new.observers, new.caveats))
  execute function picture_text_follows();

call give_to_definer('note_text_follows()', 'picture_text_follows()');
revoke execute on function move_working_text(uuid, boolean, text[], smallint, text[], boolean, text[]) from public;
grant execute on function move_working_text(uuid, boolean, text[], smallint, text[], boolean, text[]) to parley_definer;
