-- An addendum: a further paper under the number of the one that it is added to, counted when it is circulated.
alter table paper add column parent_id uuid references paper;
alter table paper add column addendum integer check (addendum > 0);
-- The paper that took the place of this one.
alter table paper add column superseded_by uuid references paper;
alter table paper add constraint paper_addendum unique (parent_id, addendum);
alter table paper add constraint paper_addendum_of check (addendum is null or parent_id is not null);
alter table paper add constraint paper_successor check ((state = 'SUPERSEDED') = (superseded_by is not null));
create index paper_superseded_by on paper (superseded_by) where superseded_by is not null;

-- Submitted as a corrigendum: what is circulated then corrects the present text, and does not revise it.
alter table paper_draft add column corrects boolean not null default false;

-- The text that this one corrects; null for a paper's first text and for its revisions. Both stay, each with its hash.
alter table paper_revision add column corrects uuid references paper_revision;

-- The last number given to an addendum of each paper: locked until commit, so that none is lost or given twice.
create table paper_addendum_number (
  parent_id uuid primary key references paper,
  last integer not null
);
do $$ begin
  call guard('paper_addendum_number', 'exists (select from paper p where p.id = paper_addendum_number.parent_id)', 'insert, update');
end $$;
