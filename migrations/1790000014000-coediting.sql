-- Names under which whoever asks may be let in to write: their post, their seat, themselves. A machine has none.
create function my_writer_names() returns text[] language sql stable parallel safe
  return case when my_role() is null then '{}'::text[]
    else array_remove(array['role:' || my_role(), 'seat:' || my_seat(), 'person:' || my_principal()], null) end;

-- Documents that several people write at once. Who sees one is decided by its label, who writes in it by `writers`.
create table shared_document (
  id uuid primary key,
  -- 'role:RAPPORTEUR', 'seat:FRA', 'person:…'; nobody once it is closed.
  writers text[] not null,
  -- Position of the last change; each takes the next one under the lock on this row.
  last_change bigint not null default 0,
  -- Raised when label or writers move: every node then asks again who may stay.
  rights bigint not null default 0,
  -- Everything up to `snapshot_at`, merged: only what came later has to be read one by one.
  snapshot bytea,
  snapshot_at bigint not null default 0,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text
);
do $$ begin call guard('shared_document', label_rule(), 'insert, update'); end $$;

-- What was written, change by change, as it was merged. Append-only.
create table shared_document_change (
  document_id uuid not null references shared_document,
  position bigint not null,
  content bytea not null,
  author uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (document_id, position)
);
alter table shared_document_change enable row level security;
alter table shared_document_change force row level security;
grant select, insert on shared_document_change to parley_app, parley_system;
create policy reading on shared_document_change for select to parley_app
  using (exists (select from shared_document d where d.id = document_id));
create policy writing on shared_document_change for insert to parley_app with check (author = (select my_principal())
  and exists (select from shared_document d where d.id = document_id and d.writers && (select my_writer_names())));
create policy system on shared_document_change to parley_system using (true) with check (true);

create function shared_document_rights_moved() returns trigger language plpgsql as $f$
begin
  new.rights = old.rights + 1;
  return new;
end $f$;
create trigger rights_moved before update of writers, level, releasable_to, observers, caveats, originator on shared_document
  for each row when ((old.writers, old.level, old.releasable_to, old.observers, old.caveats, old.originator)
    is distinct from (new.writers, new.level, new.releasable_to, new.observers, new.caveats, new.originator))
  execute function shared_document_rights_moved();
