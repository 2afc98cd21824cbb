-- What a delegation says hangs together: two notes, or a note and a paper or an agenda item. Whoever sees both ends sees the link.
create table note_link (
  id uuid primary key,
  kind text not null check (kind in ('SAME_EVENT', 'CONTRADICTS', 'FOLLOWS', 'CONCERNS')),
  note_id uuid not null references note,
  to_note_id uuid references note,
  paper_id uuid references paper,
  item_id uuid references agenda_item,
  delegation text not null references delegation,
  person_id uuid not null references person,
  reason text check (length(reason) between 1 and 300),
  at timestamptz not null,
  -- Kept, so that what was told of it is narrowed with either end all the same.
  taken_off_at timestamptz,
  check (num_nonnulls(to_note_id, paper_id, item_id) = 1),
  check ((to_note_id is null) = (kind = 'CONCERNS')),
  check (to_note_id <> note_id)
);
-- One link of a kind between the same two, whichever was named first.
create unique index note_link_once on note_link (kind, least(note_id, to_note_id), greatest(note_id, to_note_id))
  where taken_off_at is null and to_note_id is not null;
create unique index note_link_paper_once on note_link (note_id, paper_id) where taken_off_at is null and paper_id is not null;
create unique index note_link_item_once on note_link (note_id, item_id) where taken_off_at is null and item_id is not null;
create index note_link_from on note_link (note_id);
create index note_link_to on note_link (to_note_id) where to_note_id is not null;
create index note_link_paper on note_link (paper_id) where paper_id is not null;
create index note_link_item on note_link (item_id) where item_id is not null;
call guard('note_link', $$exists (select from note n where n.id = note_link.note_id)
  and (to_note_id is null or exists (select from note n where n.id = to_note_id))
  and (paper_id is null or exists (select from paper p where p.id = paper_id))
  and (item_id is null or exists (select from agenda_item i where i.id = item_id))$$, 'insert, update (taken_off_at)');
revoke insert, update, delete on note_link from parley_system;

-- Whatever a command may have got wrong: a delegation links in its own name, and it or the originator of the note takes the link off.
create function note_link_kept() returns trigger language plpgsql as $f$
begin
  if my_standing() is null then return new; end if;
  if tg_op = 'INSERT' then
    if my_standing() <> 'DELEGATION' or my_seat() is distinct from new.delegation then
      raise exception 'a link is made in the name of the own delegation';
    end if;
  elsif my_standing() <> 'DELEGATION' or (my_seat() is distinct from old.delegation
    and not exists (select from note n where n.id in (old.note_id, old.to_note_id) and n.originator = my_seat())) then
    raise exception 'a link is taken off by who made it or whose note it is';
  end if;
  return new;
end $f$;
create trigger note_link_kept before insert or update on note_link for each row execute function note_link_kept();

-- What was told of a link is narrowed with either end.
create function note_links_narrowed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare
  linked record;
begin
  for linked in select l.id, l.note_id, l.to_note_id from note_link l
    where case tg_table_name when 'paper' then l.paper_id = new.id when 'agenda_item' then l.item_id = new.id
      else l.note_id = new.id or l.to_note_id = new.id end
  loop
    update record r set level = greatest(r.level, new.level),
        releasable_to = released_to_both(r.releasable_to, new.releasable_to || array_remove(array[new.originator], null)),
        observers = r.observers and new.observers, caveats = array(select unnest(r.caveats) union select unnest(new.caveats) order by 1)
      where r.subject_key in (linked.note_id::text, linked.to_note_id::text) and r.type in ('note.linked', 'note.unlinked')
        and r.data -> 'link' ->> 'key' = linked.id::text;
  end loop;
  return null;
end $f$;
create policy definer on note_link for select to parley_definer using (true);
grant select on note_link to parley_definer;
call give_to_definer('note_links_narrowed()');
create trigger links_narrowed after update of level, releasable_to, observers, caveats on note for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function note_links_narrowed();
create trigger links_narrowed after update of level, releasable_to, observers, caveats on paper for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function note_links_narrowed();
create trigger links_narrowed after update of level, releasable_to, observers, caveats on agenda_item for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function note_links_narrowed();
