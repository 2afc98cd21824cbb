-- Who was told of what, and how: the proof that a question was put before a delegation. Of one person of a delegation, or its machine.
create table notice (
  id uuid primary key,
  -- What it is about, e.g. SilenceProcedure, and what happened: PROPOSED, EXTENDED, BROKEN, WITHDRAWN, CONCLUDED, REMINDED, SEEN.
  subject_type text not null,
  subject_id uuid not null,
  kind text not null,
  -- Tells several of one kind apart: the version of the subject, or hours.
  ordinal integer not null default 0,
  person_id uuid references person,
  token_id uuid references credential,
  delegation text not null references delegation,
  -- When it was put before them; by the database’s clock, but for a past that is played.
  at timestamptz not null,
  -- When it was shown on their screen, or fetched by the machine.
  seen_at timestamptz,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  check ((person_id is null) <> (token_id is null)),
  unique (subject_id, kind, ordinal, person_id),
  unique (subject_id, kind, ordinal, token_id)
);
create index notice_of_person on notice (person_id, at desc) where person_id is not null;
-- The secretariat reads all of what it may see, a delegation its own. Whoever acts may put a notice before others.
do $$ begin
  execute 'alter table notice enable row level security';
  execute 'alter table notice force row level security';
  execute 'create policy reading on notice for select to parley_app using (' || label_rule() || $p$
    and ((select my_standing()) = 'SECRETARIAT' or ((select my_standing()) = 'DELEGATION' and delegation = (select my_seat()))))$p$;
  execute 'create policy telling on notice for insert to parley_app with check ((select my_standing()) is not null)';
  execute 'create policy seeing on notice for update to parley_app using ((select my_principal()) in (person_id, token_id))
    with check ((select my_principal()) in (person_id, token_id))';
  execute 'create policy system on notice to parley_system using (true) with check (true)';
end $$;
grant select, insert, update (seen_at) on notice to parley_app;
grant select, insert, update on notice to parley_system;

-- What was done before a time to tell each person of each delegation: facts for the rule of who counts as told, and no more. What a
-- mail server said in the last half minute before that time decides nothing, so that everybody reads the same from then on.
-- Letters are named by the notice: subject, kind, ordinal.
create function told_before(given_subject uuid, given_before timestamptz) returns table (
  subject_id uuid, delegation text, placed boolean, seen boolean, mailed integer, failed integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select n.subject_id, n.delegation, bool_or(n.person_id is not null), coalesce(bool_or(n.seen_at < given_before), false),
    (count(*) filter (where l.state = 'SENT' and l.sent_at < given_before - interval '30 seconds'))::int,
    (count(*) filter (where l.state = 'GIVEN_UP' and l.next_at < given_before - interval '30 seconds'))::int
  from notice n left join letter l on l.kind = 'notice' and l.person_id = n.person_id
    and l.key = n.subject_id || ' ' || n.kind || ' ' || n.ordinal
  where n.subject_id = given_subject and n.at < given_before
  group by n.subject_id, n.delegation, coalesce(n.person_id, n.token_id);
end;
-- How the letters that go with notices fared; asked about notices that were read.
create function letters_of_notices(given_notices uuid[]) returns table (notice_id uuid, state text, at timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select n.id, l.state, coalesce(l.sent_at, l.next_at) from notice n join letter l on l.kind = 'notice' and l.person_id = n.person_id
    and l.key = n.subject_id || ' ' || n.kind || ' ' || n.ordinal
  where n.id = any (given_notices) and l.state in ('SENT', 'GIVEN_UP')
    and (my_standing() = 'SECRETARIAT' or (my_standing() = 'DELEGATION' and n.delegation = my_seat()));
end;
create policy definer on notice for select to parley_definer using (true);
create policy definer on letter for select to parley_definer using (true);
grant select on notice, letter to parley_definer;
call give_to_definer('told_before(uuid, timestamptz)', 'letters_of_notices(uuid[])');
grant execute on function told_before(uuid, timestamptz) to parley_system;
