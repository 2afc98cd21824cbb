-- To whom a non-paper is owed, sealed: everybody who sees the paper sees the hash, its originator alone holds what opens it.
-- Papers that were circulated before have none: a seal that is set afterwards proves nothing.
create table paper_origin (
  paper_id uuid primary key references paper,
  commitment text not null check (commitment ~ '^[0-9a-f]{64}$')
);
call guard('paper_origin', 'exists (select from paper p where p.id = paper_origin.paper_id)', 'insert');

create table paper_origin_opening (
  paper_id uuid primary key references paper,
  -- Null for the secretariat's own.
  originator text references delegation,
  text_sha256 text not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
  -- 256 bits that nobody can guess.
  salt bytea not null check (length(salt) = 32)
);
alter table paper_origin_opening enable row level security;
alter table paper_origin_opening force row level security;
-- People of the side whose paper it is. Not machines, and not the secretariat where the paper is a delegation's: they know whose
-- it is, and could else prove it to others.
create policy reading on paper_origin_opening for select to parley_app using (
  (select my_role()) is not null and exists (select from paper p where p.id = paper_origin_opening.paper_id)
  and case when originator is null then (select my_role()) in ('CHAIR', 'SESSION_OFFICER', 'RAPPORTEUR')
    else (select my_standing()) = 'DELEGATION' and originator = (select my_seat()) end);
-- Whoever circulates it writes it, the secretariat without reading it again.
create policy writing on paper_origin_opening for insert to parley_app with check (
  (select my_standing()) = 'SECRETARIAT' or ((select my_standing()) = 'DELEGATION' and originator = (select my_seat())));
create policy system on paper_origin_opening to parley_system using (true) with check (true);
grant select, insert on paper_origin_opening to parley_app, parley_system;
