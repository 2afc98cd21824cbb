-- Pictures that a delegation, or the secretariat, puts on an agenda item. Whoever sees the picture and the item sees that it is there.
create table picture_link (
  id uuid primary key,
  picture_id uuid not null references picture,
  item_id uuid not null references agenda_item,
  -- In whose name; null where the secretariat put it there.
  delegation text references delegation,
  person_id uuid not null references person,
  at timestamptz not null,
  -- Kept, so that what was told of it is narrowed with the item all the same.
  taken_off_at timestamptz
);
create unique index picture_link_once on picture_link (picture_id, item_id) where taken_off_at is null;
create index picture_link_of on picture_link (picture_id);
create index picture_link_item on picture_link (item_id);
call guard('picture_link', $$exists (select from picture p where p.id = picture_link.picture_id)
  and exists (select from agenda_item i where i.id = picture_link.item_id)$$, 'insert, update (taken_off_at)');
revoke insert, update, delete on picture_link from parley_system;

-- Whatever a command may have got wrong: a picture is put on an item in the name of the own delegation or of the secretariat, and taken off by whoever
-- put it there or by its originator.
create function picture_link_kept() returns trigger language plpgsql as $f$
begin
  if my_standing() is null then return new; end if;
  if tg_op = 'INSERT' then
    if (my_standing(), new.delegation) is distinct from ('DELEGATION', my_seat())
      and (my_standing() <> 'SECRETARIAT' or new.delegation is not null) then
      raise exception 'a picture is put on an item in the name of the own delegation or of the secretariat';
    end if;
  elsif (my_standing() <> 'SECRETARIAT' or old.delegation is not null) and (my_standing() <> 'DELEGATION'
    or (my_seat() is distinct from old.delegation
      and not exists (select from picture p where p.id = old.picture_id and p.originator = my_seat()))) then
    raise exception 'a picture is taken off an item by who put it there or whose it is';
  end if;
  return new;
end $f$;
create trigger picture_link_kept before insert or update on picture_link for each row execute function picture_link_kept();

-- What was told of it is narrowed with the item; with the picture it is narrowed as all that is told of a picture.
create function picture_links_narrowed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  update record r set level = greatest(r.level, new.level),
      releasable_to = released_to_both(r.releasable_to, new.releasable_to || array_remove(array[new.originator], null)),
      observers = r.observers and new.observers, caveats = array(select unnest(r.caveats) union select unnest(new.caveats) order by 1)
    from picture_link l
    where l.item_id = new.id and r.subject_key = l.picture_id::text and r.type in ('picture.linked', 'picture.unlinked')
      and r.data -> 'link' ->> 'key' = l.id::text;
  return null;
end $f$;
create policy definer on picture_link for select to parley_definer using (true);
grant select on picture_link to parley_definer;
call give_to_definer('picture_links_narrowed()');
create trigger picture_links_narrowed after update of level, releasable_to, observers, caveats on agenda_item for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function picture_links_narrowed();
