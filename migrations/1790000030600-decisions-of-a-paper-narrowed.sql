-- With a paper that is narrowed, what was decided on its text is narrowed too, with the actions that come from that; and with each poll,
-- procedure and decision that is narrowed, the statements on it. What was decided in a session or under an item, and not on such a
-- text, stands in the register under its own label.
create policy narrowing on decision for update to parley_definer using (true) with check (true);
create policy narrowing on statement to parley_definer using (true) with check (true);
grant update (level, releasable_to, observers, caveats) on decision to parley_definer;
grant select, update (level, releasable_to, observers, caveats) on statement to parley_definer;

-- Narrows the rows of one table that hold a key in a column, and answers with theirs.
create function narrow_rows(holder text, place text, key uuid, l smallint, r text[], o boolean, c text[]) returns setof uuid
language plpgsql set search_path = public, pg_temp as $f$
begin
  return query execute format('update %I q set level = greatest(q.level, $2), releasable_to = released_to_both(q.releasable_to, $3),
      observers = q.observers and $4, caveats = array(select unnest(q.caveats) union select unnest($5) order by 1)
    where q.%I = $1 returning q.id', holder, place) using key, l, r, o, c;
end $f$;

create or replace function questions_narrowed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare
  put record;
  asked uuid;
  of_it uuid;
begin
  for put in select holder, place from (values
      ('poll', 'session', 'session_id'), ('silence', 'session', 'session_id'), ('straw_poll', 'session', 'session_id'),
      ('poll', 'agenda_item', 'item_id'), ('straw_poll', 'agenda_item', 'item_id'),
      ('poll', 'paper', 'paper_id'), ('silence', 'paper', 'paper_id')
    ) as all_put (holder, narrowed, place) where narrowed = tg_table_name
  loop
    for asked in select narrow_rows(put.holder, put.place, new.id, new.level, new.releasable_to, new.observers, new.caveats) loop
      perform narrow_record(asked::text, new.level, new.releasable_to, new.observers, new.caveats);
      perform narrow_rows('statement', 'subject_id', asked, new.level, new.releasable_to, new.observers, new.caveats);
    end loop;
  end loop;
  for asked in select a.id from agreed_action a where a.decision_id is null
      and case tg_table_name when 'session' then a.session_id when 'agenda_item' then a.item_id end = new.id
  loop
    perform narrow_rows('agreed_action', 'id', asked, new.level, new.releasable_to, new.observers, new.caveats);
    perform narrow_record(asked::text, new.level, new.releasable_to, new.observers, new.caveats);
  end loop;
  if tg_table_name = 'paper' then
    for asked in select d.id from decision d join paper_revision v on v.id = d.revision_id where v.paper_id = new.id loop
      perform narrow_rows('decision', 'id', asked, new.level, new.releasable_to, new.observers, new.caveats);
      perform narrow_record(asked::text, new.level, new.releasable_to, new.observers, new.caveats);
      perform narrow_rows('statement', 'subject_id', asked, new.level, new.releasable_to, new.observers, new.caveats);
      for of_it in select narrow_rows('agreed_action', 'decision_id', asked, new.level, new.releasable_to, new.observers, new.caveats) loop
        perform narrow_record(of_it::text, new.level, new.releasable_to, new.observers, new.caveats);
      end loop;
    end loop;
  end if;
  return null;
end $f$;
call give_to_definer('narrow_rows(text, text, uuid, smallint, text[], boolean, text[])');
revoke execute on function narrow_rows(text, text, uuid, smallint, text[], boolean, text[]) from parley_app, parley_system;
