-- Where a session, an item or a paper is narrowed, all that was put in it or of it is narrowed with it: consensus polls and silence
-- procedures, straw polls, and the actions agreed there. What stands on a decision stands under the decision's own label.
create index agreed_action_item on agreed_action (item_id) where item_id is not null;
create policy narrowing on straw_poll for update to parley_definer using (true) with check (true);
create policy narrowing on agreed_action to parley_definer using (true) with check (true);
grant update (level, releasable_to, observers, caveats) on straw_poll to parley_definer;
grant select, update (level, releasable_to, observers, caveats) on agreed_action to parley_definer;

-- A straw poll that has ended changes in nothing but who may see it.
drop trigger straw_poll_kept on straw_poll;
create trigger straw_poll_kept before update of anonymous, hidden, closed_at, withdrawn_at on straw_poll for each row
  execute function straw_poll_kept();

create or replace function questions_narrowed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare
  put record;
  asked uuid;
begin
  for put in select holder, place from (values
      ('poll', 'session', 'session_id'), ('silence', 'session', 'session_id'), ('straw_poll', 'session', 'session_id'),
      ('agreed_action', 'session', 'session_id'), ('poll', 'agenda_item', 'item_id'), ('straw_poll', 'agenda_item', 'item_id'),
      ('agreed_action', 'agenda_item', 'item_id'), ('poll', 'paper', 'paper_id'), ('silence', 'paper', 'paper_id')
    ) as all_put (holder, narrowed, place) where narrowed = tg_table_name
  loop
    for asked in execute format('update %I q set level = greatest(q.level, $2), releasable_to = released_to_both(q.releasable_to, $3),
        observers = q.observers and $4, caveats = array(select unnest(q.caveats) union select unnest($5) order by 1)
      where q.%I = $1 %s returning q.id', put.holder, put.place, case put.holder when 'agreed_action' then 'and q.decision_id is null' else '' end)
      using new.id, new.level, new.releasable_to, new.observers, new.caveats
    loop
      perform narrow_record(asked::text, new.level, new.releasable_to, new.observers, new.caveats);
    end loop;
  end loop;
  return null;
end $f$;
