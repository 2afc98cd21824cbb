-- Notes of the meeting, one document for each agenda item.
create table item_notes (
  item_id uuid primary key references agenda_item,
  session_id uuid not null references session,
  document_id uuid not null unique references shared_document,
  state text not null check (state in ('DRAFTING', 'RELEASED', 'APPROVED')),
  released_at timestamptz,
  approved_at timestamptz,
  -- What was approved: rendered from the document as it stood at `state_vector`, and the SHA-256 of it.
  text text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  state_vector bytea,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  check ((state = 'DRAFTING') = (released_at is null)),
  check ((state = 'APPROVED') = (approved_at is not null and text is not null and sha256 is not null and state_vector is not null))
);
create index item_notes_session on item_notes (session_id);
do $$ begin call guard('item_notes', label_rule(), 'insert, update'); end $$;

create table notes_correction (
  id uuid primary key,
  item_id uuid not null references item_notes,
  session_id uuid not null references session,
  -- Number of the paragraph when it was proposed, and how it read.
  paragraph integer not null check (paragraph > 0),
  quoted text not null,
  text text not null,
  reason text,
  delegation text not null references delegation,
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  state text not null check (state in ('PROPOSED', 'ACCEPTED', 'REJECTED')),
  resolved_at timestamptz,
  answer text,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  check ((state = 'PROPOSED') = (resolved_at is null))
);
create index notes_correction_item on notes_correction (item_id, proposed_at);
do $$ begin call guard('notes_correction', label_rule(), 'insert, update'); end $$;

-- Notes follow the label of their item; in draft the secretariat alone has them.
create function notes_label_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare correction uuid;
begin
  update item_notes n set level = new.level, caveats = new.caveats,
    releasable_to = case n.state when 'DRAFTING' then '{}' else new.releasable_to end,
    observers = n.state <> 'DRAFTING' and new.observers
    where item_id = new.id;
  update shared_document d set level = n.level, caveats = n.caveats, releasable_to = n.releasable_to, observers = n.observers
    from item_notes n where n.item_id = new.id and d.id = n.document_id;
  update notes_correction set level = new.level, releasable_to = new.releasable_to, observers = new.observers, caveats = new.caveats
    where item_id = new.id;
  for correction in select id from notes_correction where item_id = new.id loop
    perform narrow_record(correction::text, new.level, new.releasable_to, new.observers, new.caveats);
  end loop;
  return null;
end $f$;
create trigger notes_label_moved after update of level, releasable_to, observers, caveats on agenda_item for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function notes_label_moved();

create policy definer on item_notes to parley_definer using (true) with check (true);
create policy definer on notes_correction to parley_definer using (true) with check (true);
create policy definer on shared_document to parley_definer using (true) with check (true);
grant select, update on item_notes, notes_correction, shared_document to parley_definer;
call give_to_definer('notes_label_moved()');
