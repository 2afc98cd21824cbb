-- Journals are numbered without gaps among those for the same readers, so that no gap tells of a session that some of them
-- may not see. One row for each audience; the row is locked until the closing that takes a number commits.
create table journal_sequence (
  audience text primary key,
  last integer not null check (last > 0),
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text
);
do $$ begin
  call guard('journal_sequence', label_rule() || $p$ and (select my_standing()) = 'SECRETARIAT'$p$, 'insert, update');
end $$;
