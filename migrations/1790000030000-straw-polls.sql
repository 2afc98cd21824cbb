-- Straw polls: indicative, never a decision. What was asked is fixed when it is opened. How it is answered (anonymous, hidden) may
-- change, and the poll be withdrawn, until the first seat has answered; it ends once.
create table straw_poll (
  id uuid primary key,
  question_en text not null check (length(question_en) between 1 and 500),
  question_fr text not null check (length(question_fr) between 1 and 500),
  options jsonb not null check (jsonb_array_length(options) between 2 and 12),
  method text not null check (method in ('SINGLE', 'MULTIPLE', 'RANKED')),
  anonymous boolean not null,
  hidden boolean not null,
  -- The seats that are asked: those of the audience when it was opened.
  seats text[] not null check (cardinality(seats) > 0),
  opened_at timestamptz not null,
  closes_at timestamptz check (closes_at > opened_at),
  closed_at timestamptz,
  withdrawn_at timestamptz,
  session_id uuid references session,
  item_id uuid references agenda_item,
  tlp text,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text references delegation,
  check (hidden or not anonymous),
  check (closed_at is null or withdrawn_at is null),
  check (item_id is null or session_id is not null)
);
create index straw_poll_listed on straw_poll (opened_at desc, id desc);
create index straw_poll_item on straw_poll (item_id) where item_id is not null;
create index straw_poll_session on straw_poll (session_id) where session_id is not null;
-- By its own label, and never without sight of the session and the item that it is held in.
do $$ begin call guard('straw_poll', label_rule() || $p$
  and (session_id is null or exists (select from session s where s.id = session_id))
  and (item_id is null or exists (select from agenda_item i where i.id = item_id))$p$,
  'insert, update (anonymous, hidden, closed_at, withdrawn_at)'); end $$;
revoke update, delete on straw_poll from parley_system;
grant update (closed_at) on straw_poll to parley_system;

-- All that was ever answered for a seat in polls that are not anonymous; its last is its answer. Hidden ones are the own seat's
-- until the poll is over. Nobody takes back what was said.
create table straw_answer (
  poll_id uuid not null references straw_poll,
  delegation text not null references delegation,
  number integer not null check (number > 0),
  choices integer[] not null,
  person_id uuid not null references person,
  under_authority boolean not null,
  at timestamptz not null,
  primary key (poll_id, delegation, number)
);
call guard('straw_answer', $$exists (select from straw_poll p where p.id = poll_id and not p.anonymous
  and (not p.hidden or p.closed_at is not null or p.closes_at <= clock_timestamp()
    or straw_answer.delegation = (select my_seat())))$$, 'insert');
revoke update, delete on straw_answer from parley_system;

-- The box of a poll, for anonymous answers: who has answered, in alphabetical order, and how many chose what. One row, written whole
-- at each answer, so that nothing in it, neither a row nor its time nor its order, belongs to one answer. No role that serves
-- anything may read or write it: answers are put in, and the sums are asked for, by the functions below alone.
create table straw_box (
  poll_id uuid primary key references straw_poll,
  answered text[] not null default '{}',
  counts jsonb not null default '{}'
) with (fillfactor = 50);
alter table straw_box enable row level security;
alter table straw_box force row level security;
create policy definer on straw_poll for select to parley_definer using (true);
create policy definer on straw_answer for select to parley_definer using (true);
create policy definer on straw_box to parley_definer using (true) with check (true);
grant select on straw_poll, straw_answer to parley_definer;
grant select, insert, update on straw_box to parley_definer;

create function straw_poll_opened() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  insert into straw_box (poll_id) values (new.id);
  return new;
end $f$;

-- What has ended stays as it ended; what somebody has answered stays as it was asked. At the end the box is written once more, so that
-- not even the last answer is the last to have touched it; counts of so few that they would say who chose what go.
create function straw_poll_kept() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  if old.closed_at is not null or old.withdrawn_at is not null then
    raise exception 'a straw poll that has ended stays as it ended';
  end if;
  if (new.anonymous, new.hidden, new.withdrawn_at) is distinct from (old.anonymous, old.hidden, old.withdrawn_at)
    and (exists (select from straw_box b where b.poll_id = old.id and cardinality(b.answered) > 0)
      or exists (select from straw_answer a where a.poll_id = old.id)) then
    raise exception 'a straw poll that a seat has answered stays as it was asked';
  end if;
  if new.closed_at is not null then
    update straw_box set counts = case when cardinality(answered) < 3 then '{}' else counts end where poll_id = new.id;
  end if;
  return new;
end $f$;

-- Adds what the own seat chose to the sums; false where it has answered already, or may not.
create function put_into_straw_box(given_poll uuid, chosen text[]) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $f$
begin
  update straw_box b set
    answered = (select array_agg(code order by code) from unnest(b.answered || my_seat()) code),
    counts = (select coalesce(jsonb_object_agg(key, n), '{}') from (
      select key, sum(n) as n from (
        select key, value::int as n from jsonb_each_text(b.counts)
        union all select c, 1 from unnest(chosen) c) every group by key) summed)
  from straw_poll p
  where b.poll_id = given_poll and p.id = b.poll_id and p.anonymous and p.closed_at is null and p.withdrawn_at is null
    and my_standing() = 'DELEGATION' and my_seat() = any (p.seats) and my_seat() <> all (b.answered);
  return found;
end $f$;

-- What anybody who sees the poll may know of its answers: how many there are, and whether the own seat gave one; what was chosen
-- in an anonymous one once it is over, and only where at least three answered. Never who answered an anonymous one.
create function straw_poll_state(given_poll uuid) returns table (answered integer, own boolean, counts jsonb)
language plpgsql stable security definer set search_path = public, pg_temp as $f$
begin
  return query execute 'select
      case when p.anonymous then cardinality(b.answered) else said.n end,
      coalesce(my_standing() = ''DELEGATION''
        and my_seat() = any (case when p.anonymous then b.answered else said.seats end), false),
      case when p.anonymous and cardinality(b.answered) >= 3
        and (p.closed_at is not null or p.closes_at <= clock_timestamp()) then b.counts end
    from straw_poll p join straw_box b on b.poll_id = p.id,
      lateral (select count(distinct a.delegation)::integer, array_agg(a.delegation) from straw_answer a
        where a.poll_id = p.id and not p.anonymous) as said(n, seats)
    where p.id = $1 and ' || label_rule('p.') using given_poll;
end $f$;

-- The same sums for the runner of what is due, which has no identity: of polls whose end is recorded.
create function straw_poll_sums(given_poll uuid) returns table (answered integer, counts jsonb)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select cardinality(b.answered), case when cardinality(b.answered) >= 3 then b.counts end
  from straw_poll p join straw_box b on b.poll_id = p.id where p.id = given_poll and p.anonymous and p.closed_at is not null;
end;

call give_to_definer('put_into_straw_box(uuid, text[])', 'straw_poll_state(uuid)', 'straw_poll_sums(uuid)',
  'straw_poll_kept()', 'straw_poll_opened()');
revoke execute on function straw_poll_sums(uuid) from parley_app;
grant execute on function straw_poll_sums(uuid) to parley_system;
create trigger straw_poll_opened after insert on straw_poll for each row execute function straw_poll_opened();
create trigger straw_poll_kept before update on straw_poll for each row execute function straw_poll_kept();
