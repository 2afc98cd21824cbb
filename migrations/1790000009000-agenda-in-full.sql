-- A provisional agenda becomes an adopted one; under which item is said by that item, because not all may see it.
alter table session add column agenda_adopted_at timestamptz;

alter table agenda_item
  add column format text check (format in ('ALL', 'ALLIES', 'ALLIES_PLUS', 'NAMED')),
  add column named text[] not null default '{}',
  add column without_discussion boolean not null default false,
  -- Seats that asked to discuss an item that was to be approved without discussion.
  add column discussion_asked_by text[] not null default '{}',
  add column adopts_agenda boolean not null default false,
  -- What happened to it after the agenda had been adopted, and why.
  add column late_change text check (late_change in ('ADDED', 'CHANGED', 'MOVED', 'WITHDRAWN')),
  add column late_reason text,
  add constraint agenda_item_late check ((late_change is null) = (late_reason is null));

-- Again, because a function answers with the columns that a table had when it was made.
create or replace function whole_agenda(given_session uuid) returns setof agenda_item
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select i.* from agenda_item i
  where i.session_id = given_session and my_standing() = 'SECRETARIAT'
    and exists (select from session s where s.id = i.session_id);
end;

-- Where an item was put off to. Apart from both items, because a reader of the one need not be a reader of the other: who
-- sees both sees that they belong together, and nobody else does.
create table agenda_deferral (
  from_item uuid primary key references agenda_item,
  to_item uuid not null unique references agenda_item check (to_item <> from_item),
  at timestamptz not null
);
call guard('agenda_deferral', $$
  exists (select from agenda_item i where i.id = from_item) and exists (select from agenda_item i where i.id = to_item)$$, 'insert');

-- Items that the secretariat puts on agendas again and again. The label is that of all items together, released to nobody.
create table agenda_template (
  id uuid primary key,
  name text not null,
  -- The items with their own labels, each after the one that it stands under.
  items jsonb not null,
  made_at timestamptz not null,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text
);
create index agenda_template_name on agenda_template (name, id);
do $$ begin call guard('agenda_template', label_rule() || $p$ and (select my_standing()) = 'SECRETARIAT'$p$, 'insert, delete'); end $$;
