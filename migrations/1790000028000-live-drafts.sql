-- Documents that only some of those may see whom their label lets in: a draft is written within its delegation.
alter table shared_document add column readers text[];
create policy readers on shared_document as restrictive to parley_app
  using (readers is null or readers && (select my_writer_names()));

-- What becomes due some time after a document has been changed, with the key of the document; nothing by default.
alter table shared_document add column due_kind text;

-- Once for each span of two seconds: nobody who writes waits for what is done when it is due.
create function shared_document_changed() returns trigger language plpgsql as $f$
declare span bigint := floor(extract(epoch from clock_timestamp()) / 2);
begin
  insert into due (kind, key, at) values (new.due_kind, new.id || ' ' || span, to_timestamp((span + 1) * 2))
    on conflict (kind, key) do nothing;
  return null;
end $f$;
create trigger changed after update of last_change on shared_document for each row
  when (new.due_kind is not null and new.last_change > old.last_change) execute function shared_document_changed();

-- The documents in which texts in preparation are written, one after the other for each paper.
create table paper_writing (
  document_id uuid primary key references shared_document,
  paper_id uuid not null references paper,
  -- The change of the document up to which the draft has its words.
  taken bigint not null,
  -- The change with which it was filled when it was opened: nobody wrote that.
  begun_with bigint not null,
  begun_at timestamptz not null default clock_timestamp(),
  closed_at timestamptz
);
create unique index paper_writing_open on paper_writing (paper_id) where closed_at is null;
call guard('paper_writing', 'exists (select from shared_document d where d.id = document_id)', 'insert');

-- A draft as it was at some moment, kept within the side that writes it: not even the secretariat reads it.
create table paper_draft_version (
  id uuid primary key,
  paper_id uuid not null references paper,
  number integer not null,
  at timestamptz not null default clock_timestamp(),
  -- While it was written, before something became of it, before another was put in its place, by hand.
  reason text not null check (reason in ('BEGUN', 'WRITTEN', 'SUBMITTED', 'REPLACED', 'RESTORED', 'KEPT')),
  name text,
  kept_by uuid references person,
  title text not null,
  markdown text not null,
  html text not null,
  paragraphs jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  authors uuid[] not null,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  unique (paper_id, number)
);
do $$ begin call guard('paper_draft_version', label_rule() || $p$
  and (select my_role()) is not null and case when originator is null
    then (select my_role()) in ('CHAIR', 'SESSION_OFFICER', 'RAPPORTEUR')
    else (select my_standing()) = 'DELEGATION' and originator = (select my_seat()) end$p$, 'insert, delete'); end $$;

-- Decisions on a paper also fall where the one who decides may not look: the chair accepts amendments while the delegation
-- writes. What such a decision rests on and leaves behind goes through these, for those who decide on the paper at all.
create function decides_on_draft(given_paper uuid) returns boolean language sql stable set search_path = public, pg_temp
  return exists (select from paper p where p.id = given_paper
    and (my_standing() = 'SECRETARIAT' or (my_standing() = 'DELEGATION' and p.originator = my_seat())));

create function hold_writing(given_paper uuid) returns table (document_id uuid, taken bigint, last_change bigint)
language plpgsql volatile security definer set search_path = public, pg_temp as $f$
begin
  if not decides_on_draft(given_paper) then return; end if;
  return query select w.document_id, w.taken, d.last_change from paper_writing w join shared_document d on d.id = w.document_id
    where w.paper_id = given_paper and w.closed_at is null for no key update of d;
end $f$;

create function parts_of_writing(given_paper uuid, given_until bigint) returns table (part bytea)
language plpgsql stable security definer set search_path = public, pg_temp as $f$
begin
  if not decides_on_draft(given_paper) then return; end if;
  return query
    with d as (select s.* from shared_document s join paper_writing w on w.document_id = s.id
      where w.paper_id = given_paper and w.closed_at is null),
    begun as (select d.id, case when d.snapshot_at <= given_until then d.snapshot_at else 0 end as at,
      case when d.snapshot_at <= given_until then d.snapshot end as snapshot from d)
    select p.part from (
      select b.snapshot as part, 0::bigint as place from begun b where b.snapshot is not null
      union all select c.content, c.position from shared_document_change c join begun b on b.id = c.document_id
        where c.position > b.at and c.position <= given_until) p order by p.place;
end $f$;

create function write_in_writing(given_paper uuid, given_change bytea) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $f$
begin
  if not decides_on_draft(given_paper) then return; end if;
  with moved as (update shared_document d set last_change = d.last_change + 1 from paper_writing w
      where w.paper_id = given_paper and w.closed_at is null and d.id = w.document_id returning d.id, d.last_change)
    insert into shared_document_change (document_id, position, content, author)
    select moved.id, moved.last_change, given_change, my_principal() from moved;
end $f$;

-- The draft has all words of its document now; `given_close`: and nobody writes in it any more.
create function take_writing(given_paper uuid, given_close boolean) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $f$
begin
  if not decides_on_draft(given_paper) then return; end if;
  if given_close then
    update shared_document d set writers = '{}', due_kind = null from paper_writing w
      where w.paper_id = given_paper and w.closed_at is null and d.id = w.document_id;
  end if;
  update paper_writing w set taken = d.last_change, closed_at = case when given_close then clock_timestamp() end
    from shared_document d where d.id = w.document_id and w.paper_id = given_paper and w.closed_at is null;
end $f$;

-- The document has the label of the draft.
create function draft_label_moved() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  update shared_document d set level = new.level, releasable_to = new.releasable_to, observers = new.observers,
      caveats = new.caveats, originator = new.originator
    from paper_writing w where w.paper_id = new.paper_id and d.id = w.document_id;
  update paper_draft_version set level = new.level, releasable_to = new.releasable_to, observers = new.observers,
    caveats = new.caveats, originator = new.originator where paper_id = new.paper_id;
  return null;
end $f$;
create trigger label_moved after update of level, releasable_to, observers, caveats, originator on paper_draft for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats, old.originator)
    is distinct from (new.level, new.releasable_to, new.observers, new.caveats, new.originator))
  execute function draft_label_moved();

create policy definer on paper_writing to parley_definer using (true) with check (true);
create policy definer on paper_draft_version to parley_definer using (true) with check (true);
create policy definer on shared_document_change to parley_definer using (true) with check (true);
grant select, update on paper_writing, paper_draft_version to parley_definer;
grant select, insert on shared_document_change to parley_definer;
do $$ begin
  -- The trigger on a changed document runs as whoever changes it.
  grant insert on due to parley_definer;
  create policy definer on due to parley_definer using (true) with check (true);
  grant select on due to parley_definer;
end $$;
call give_to_definer('hold_writing(uuid)', 'parts_of_writing(uuid, bigint)', 'write_in_writing(uuid, bytea)',
  'take_writing(uuid, boolean)', 'draft_label_moved()', 'decides_on_draft(uuid)');
