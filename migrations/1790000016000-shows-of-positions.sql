-- The chair asks in one click where the seats stand on an item: indicative, it decides nothing. One at a time for an item.
create table show_of_positions (
  id uuid primary key,
  item_id uuid not null references agenda_item,
  session_id uuid not null references session,
  question text check (length(question) between 1 and 300),
  -- The seats that were asked: those that the item concerned at that moment.
  seats text[] not null,
  asked_at timestamptz not null,
  closed_at timestamptz,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text
);
create unique index show_of_positions_one_open on show_of_positions (item_id) where closed_at is null;
create index show_of_positions_item on show_of_positions (item_id, asked_at desc);
create index show_of_positions_session on show_of_positions (session_id);
do $$ begin call guard('show_of_positions', label_rule(), 'insert, update'); end $$;

-- One position for each seat, whoever speaks for it. Seen with the show that it is part of.
create table shown_position (
  show_id uuid not null references show_of_positions,
  delegation text not null references delegation,
  position text not null
    check (position in ('AGREE', 'CAN_GO_ALONG', 'RESERVATION', 'STAND_ASIDE', 'AWAITING_INSTRUCTIONS', 'OBJECT')),
  shown_by uuid not null references person,
  shown_at timestamptz not null,
  primary key (show_id, delegation)
);
call guard('shown_position', $$exists (select from show_of_positions s where s.id = show_id)$$, 'insert, update');

create function shows_label_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare show show_of_positions;
begin
  update show_of_positions set level = new.level, releasable_to = new.releasable_to, observers = new.observers,
    caveats = new.caveats where item_id = new.id;
  for show in select * from show_of_positions where item_id = new.id loop
    perform narrow_record(show.id::text, new.level, new.releasable_to, new.observers, new.caveats);
  end loop;
  return null;
end $f$;
create trigger shows_label_moved after update of level, releasable_to, observers, caveats on agenda_item for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function shows_label_moved();

-- What a decision on a session does to shows that its author does not see: the same as to those that they do.
create function whole_shows(given_items uuid[]) returns table (shown jsonb)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select to_jsonb(s) || jsonb_build_object('positions', (
    select coalesce(jsonb_agg(to_jsonb(p)), '[]') from shown_position p where p.show_id = s.id))
  from show_of_positions s where s.item_id = any (given_items) and my_standing() = 'SECRETARIAT'
    and exists (select from session h where h.id = s.session_id)
  order by s.item_id, s.asked_at;
end;

create function end_shows(given_shows uuid[], at timestamptz) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  update show_of_positions s set closed_at = at
  where s.id = any (given_shows) and s.closed_at is null and my_standing() = 'SECRETARIAT'
    and exists (select from session h where h.id = s.session_id);
end;

create policy definer on show_of_positions to parley_definer using (true) with check (true);
create policy definer on shown_position to parley_definer using (true);
grant select, update on show_of_positions to parley_definer;
grant select on shown_position to parley_definer;
call give_to_definer('shows_label_moved()', 'whole_shows(uuid[])', 'end_shows(uuid[], timestamptz)');
