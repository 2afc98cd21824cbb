-- What was said stays as it was said, and what has ended as it ended, for whoever reaches the database with a role of this forum.
revoke update on silence from parley_system, parley_definer;
grant update (version, state, starts_at, expires_at, not_reached, closing_reason, objected_by, announced_at, announced_in, decision_id)
  on silence to parley_system;
grant update (version, state, starts_at, closing_reason) on silence to parley_definer;

-- Of what the record says nothing is changed but who may read it.
revoke update on record from parley_definer;
grant update (level, releasable_to, observers, caveats) on record to parley_definer;

-- A procedure goes on by its table of states and never back; its expiry moves only to a later time, while it is under silence.
create function silence_goes_on() returns trigger language plpgsql as $f$
begin
  if new.state <> old.state and (new.state = 'PROPOSED' or old.state in ('NOT_ADOPTED', 'WITHDRAWN', 'ISSUED')
      or (new.state = 'UNDER_SILENCE' and old.state <> 'PROPOSED')
      or (old.state = 'BROKEN' and new.state not in ('AT_TABLE', 'NOT_ADOPTED'))
      or (old.state = 'ADOPTED' and new.state <> 'ANNOUNCED') or (old.state = 'ANNOUNCED' and new.state <> 'ISSUED')) then
    raise exception 'a silence procedure does not go from % to %', old.state, new.state;
  end if;
  if new.expires_at <> old.expires_at
      and (old.state <> 'UNDER_SILENCE' or new.state <> 'UNDER_SILENCE' or new.expires_at < old.expires_at) then
    raise exception 'the expiry of a silence procedure is put off, or stays';
  end if;
  return new;
end $f$;
create trigger silence_goes_on before update on silence for each row execute function silence_goes_on();

-- Nothing is said any more of what has ended.
create function position_in_time() returns trigger language plpgsql as $f$
begin
  if exists (select from poll where id = new.poll_id and (closed_at is not null or closes_at <= new.at)) then
    raise exception 'a poll that has ended takes no position';
  end if;
  return new;
end $f$;
create trigger position_in_time before insert on poll_position for each row execute function position_in_time();
create function break_in_time() returns trigger language plpgsql as $f$
begin
  if exists (select from silence where id = new.silence_id
      and (state not in ('UNDER_SILENCE', 'BROKEN') or expires_at <= new.received_at)) then
    raise exception 'silence that has ended is not broken';
  end if;
  return new;
end $f$;
create trigger break_in_time before insert on silence_break for each row execute function break_in_time();

-- Where a session, an item or a paper is narrowed, what was asked in it or of it is narrowed with it: what was said of it before, and what
-- will be. A poll that has ended changes in nothing else.
drop trigger poll_ends_once on poll;
create trigger poll_ends_once before update on poll for each row
  when (old.closed_at is not null and (old.closed_at, old.result) is distinct from (new.closed_at, new.result))
  execute function poll_ends_once();
create policy narrowing on poll to parley_definer using (true) with check (true);
grant select, update (level, releasable_to, observers, caveats) on poll to parley_definer;
grant update (level, releasable_to, observers, caveats) on silence to parley_definer;

create function released_to_both(one text[], other text[]) returns text[] language sql immutable
return case when one is null then other when other is null then one
  else array(select unnest(one) intersect select unnest(other) order by 1) end;

create function questions_narrowed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare
  asked uuid;
begin
  for asked in update poll q set level = greatest(q.level, new.level), releasable_to = released_to_both(q.releasable_to, new.releasable_to),
      observers = q.observers and new.observers, caveats = array(select unnest(q.caveats) union select unnest(new.caveats) order by 1)
    where case tg_table_name when 'session' then q.session_id when 'paper' then q.paper_id else q.item_id end = new.id returning q.id
  loop
    perform narrow_record(asked::text, new.level, new.releasable_to, new.observers, new.caveats);
  end loop;
  for asked in update silence q set level = greatest(q.level, new.level), releasable_to = released_to_both(q.releasable_to, new.releasable_to),
      observers = q.observers and new.observers, caveats = array(select unnest(q.caveats) union select unnest(new.caveats) order by 1)
    where case tg_table_name when 'session' then q.session_id when 'paper' then q.paper_id end = new.id returning q.id
  loop
    perform narrow_record(asked::text, new.level, new.releasable_to, new.observers, new.caveats);
  end loop;
  return null;
end $f$;
do $$
declare
  place regclass;
begin
  foreach place in array array['session', 'agenda_item', 'paper']::regclass[] loop
    execute format('create trigger questions_narrowed after update of level, releasable_to, observers, caveats on %s for each row
      when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
      execute function questions_narrowed()', place);
  end loop;
end $$;
grant execute on function narrow_record(text, smallint, text[], boolean, text[]) to parley_definer;
grant execute on function released_to_both(text[], text[]) to parley_definer;
call give_to_definer('questions_narrowed()');
