create or replace function questions_narrowed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
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
drop trigger straw_poll_kept on straw_poll;
create trigger straw_poll_kept before update on straw_poll for each row execute function straw_poll_kept();
revoke select, update (level, releasable_to, observers, caveats) on agreed_action from parley_definer;
revoke update (level, releasable_to, observers, caveats) on straw_poll from parley_definer;
drop policy narrowing on agreed_action;
drop policy narrowing on straw_poll;
drop index agreed_action_item;
