-- A delegation that sees a tear-line asks to be shown the fuller note. Between the two alone: neither the secretariat nor a third delegation
-- has a view of it, and it names the tear-line, never the note behind.
create table release_request (
  id uuid primary key,
  note_id uuid not null references note,
  delegation text not null references delegation,
  originator text not null references delegation,
  reason text not null check (length(reason) between 1 and 2000),
  person_id uuid not null references person,
  asked_at timestamptz not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'GRANTED', 'REFUSED', 'TAKEN_BACK', 'CLOSED')),
  -- The originator's words, where it refuses.
  answer text check (length(answer) between 1 and 2000),
  answered_at timestamptz,
  answered_by uuid references person,
  check (delegation <> originator),
  check ((state = 'OPEN') = (answered_at is null)),
  check ((answer is not null) = (state = 'REFUSED'))
);
create unique index release_request_one_open on release_request (note_id, delegation) where state = 'OPEN';
create index release_request_asked on release_request (asked_at desc, id desc);
create index release_request_of_note on release_request (note_id, asked_at);
call guard('release_request', $$(select my_standing()) = 'DELEGATION' and (select my_seat()) in (delegation, originator)
  and exists (select from note n where n.id = note_id)$$, 'insert, update (state, answer, answered_at, answered_by)');
revoke insert, update, delete on release_request from parley_system;

-- Whatever a command may have got wrong: the one asks and takes back, the other answers, and an answer stands.
create function release_request_kept() returns trigger language plpgsql as $f$
begin
  if my_standing() is null then return new; end if;
  if tg_op = 'INSERT' then
    if my_seat() is distinct from new.delegation or new.state <> 'OPEN' or not exists (
      select from note n where n.id = new.note_id and n.tear_line_of is not null and n.originator = new.originator) then
      raise exception 'release is asked for by the own delegation, of whose tear-line it is';
    end if;
    return new;
  end if;
  if old.state <> 'OPEN' then raise exception 'a request that was answered stays as it was'; end if;
  if my_seat() is distinct from (case new.state when 'TAKEN_BACK' then old.delegation else old.originator end) then
    raise exception 'a request is taken back by who made it and answered by whose note it is';
  end if;
  return new;
end $f$;
create trigger release_request_kept before insert or update on release_request for each row execute function release_request_kept();
