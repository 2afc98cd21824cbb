-- The side on which somebody stands in what is said between a few (the kernel's partyOf()).
create function my_party() returns text language sql stable parallel safe
  return case my_standing()
    when 'DELEGATION' then my_seat()
    when 'SECRETARIAT' then case when my_role() = 'ADMINISTRATOR' then null else 'SECRETARIAT' end
  end;

-- Those between whom a thing is, where its label alone does not decide. It narrows the rule of the label, also the
-- secretariat's, and never widens it; nothing that has been said is given further parties later.
alter table record add column parties text[];
drop policy reading on record;
drop policy relabelling on record;
do $$
declare sight text := label_rule() || ' and (parties is null or (select my_party()) = any (parties))';
begin
  execute 'create policy reading on record for select to parley_app using (' || sight
    || ' and (unless_level is null or ' || label_rule('unless_') || ' is not true))';
  execute 'create policy relabelling on record for update to parley_app using (' || sight
    || ') with check ((select my_standing()) is not null)';
end $$;

-- What holds for the messages of a session, from the first one on.
create table message_board (
  session_id uuid primary key references session,
  last_sequence integer not null default 0,
  -- Null while messages are possible.
  suspended_at timestamptz,
  reason text check (reason is null or suspended_at is not null)
);
call guard('message_board', $$exists (select from session s where s.id = session_id)$$, 'insert, update');

create table message (
  id uuid primary key,
  session_id uuid not null references session,
  -- Null for what is said to the room.
  parties text[],
  -- The parties in one word: what is said between the same ones is one conversation.
  channel text not null,
  sequence integer not null,
  sender text not null,
  sender_id uuid not null references person,
  sender_name text not null,
  text text not null check (length(text) between 1 and 2000),
  sent_at timestamptz not null,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  unique (session_id, sequence)
);
create index message_channel on message (session_id, channel, sequence);
create index message_sender on message (sender_id, sent_at);
do $$ begin
  call guard('message', label_rule() || ' and (parties is null or (select my_party()) = any (parties))', 'insert');
end $$;

-- How far somebody has read a conversation: theirs alone.
create table message_marker (
  session_id uuid not null references session,
  channel text not null,
  person_id uuid not null references person,
  sequence integer not null,
  primary key (session_id, channel, person_id)
);
call guard('message_marker', $$person_id = (select my_principal()) and exists (select from session s where s.id = session_id)$$,
  'insert, update');

-- Which sides have read a message: at least one of their people, who could see it.
create table message_receipt (
  message_id uuid not null references message,
  party text not null,
  primary key (message_id, party)
);
call guard('message_receipt', $$exists (select from message m where m.id = message_id)$$, 'insert');

-- A label that rises narrows what was said under it, as it does the record.
create function message_label_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare said uuid;
begin
  update message set
    level = greatest(level, new.level),
    releasable_to = case when releasable_to is null then new.releasable_to when new.releasable_to is null then releasable_to
      else array(select unnest(releasable_to) intersect select unnest(new.releasable_to)) end,
    observers = observers and new.observers,
    caveats = array(select unnest(caveats) union select unnest(new.caveats) order by 1)
  where session_id = new.id;
  for said in select id from message where session_id = new.id loop
    perform narrow_record(said::text, new.level, new.releasable_to, new.observers, new.caveats);
  end loop;
  return null;
end $f$;
create trigger message_label_moved after update of level, releasable_to, observers, caveats on session for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function message_label_moved();
create policy definer on message to parley_definer using (true) with check (true);
grant select, update on message to parley_definer;
call give_to_definer('message_label_moved()');
