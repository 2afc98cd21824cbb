-- Days on which delegations do not meet: a seat's own blackout days, which it and the secretariat see, and holidays that the
-- secretariat enters, which every seat sees. What was taken back stays, marked.
create table day_off (
  id uuid primary key,
  kind text not null check (kind in ('BLACKOUT', 'HOLIDAY')),
  delegations text[] not null check (cardinality(delegations) > 0),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  name text,
  withdrawn boolean not null default false,
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  -- Of a blackout day nobody hears but the seat whose it is.
  check (kind = 'HOLIDAY' or (releasable_to = '{}' and not observers and delegations = array[originator]))
);
create index day_off_days on day_off (from_day, to_day) where not withdrawn;
do $$ begin call guard('day_off', label_rule(), 'insert, update'); end $$;
