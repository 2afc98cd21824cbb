-- Where the chair points in a text under discussion: one row for each text under an item, moved in place. Ephemeral, not in the record.
-- Seen by who sees both the item and the text; the last one that somebody sees is where the room is for them.
create table room_pointer (
  item_id uuid not null references agenda_item,
  revision_id uuid not null references paper_revision,
  session_id uuid not null references session,
  paragraph text not null,
  moved_at timestamptz not null,
  primary key (item_id, revision_id)
);
create index room_pointer_session on room_pointer (session_id, moved_at desc);
call guard('room_pointer', $$
  exists (select from agenda_item i where i.id = item_id and i.session_id = room_pointer.session_id)
  and exists (select from paper_revision r where r.id = revision_id)$$, 'insert, update');
