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
drop function narrow_rows(text, text, uuid, smallint, text[], boolean, text[]);
revoke select, update (level, releasable_to, observers, caveats) on statement from parley_definer;
revoke update (level, releasable_to, observers, caveats) on decision from parley_definer;
drop policy narrowing on statement;
drop policy narrowing on decision;
