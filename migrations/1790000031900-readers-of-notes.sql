-- Whether readers of a note are told which delegations read it: its originator's to say, and no part of what is hashed.
alter table note add column shows_readers boolean not null default false;
grant update (shows_readers) on note to parley_app;

create function note_readers_kept() returns trigger language plpgsql as $f$
begin
  if my_standing() is not null and (my_standing() <> 'DELEGATION' or my_seat() is distinct from new.originator) then
    raise exception 'who is told of the readers of a note is its originator’s to say';
  end if;
  return new;
end $f$;
create trigger note_readers_kept before update of shows_readers on note for each row
  when (old.shows_readers is distinct from new.shows_readers) execute function note_readers_kept();

-- Which delegations have somebody who sees what bears such a label: the text of row-level security's own rule, with each person's columns in the
-- place of the settings. Whether anybody of them looked is asked nowhere.
do $$ begin
  execute 'create function seats_that_see(smallint, text[], boolean, text[], text) returns text[] language sql stable return (
    select coalesce(array_agg(distinct p.delegation), ''{}'')
    from person p cross join (select $1 as level, $2 as releasable_to, $3 as observers, $4 as caveats, $5 as originator) l
    where standing_of(p.role) = ''DELEGATION'' and may_sign_in(p) and '
    || replace(replace(replace(replace(label_rule('l.'), '(select my_level())', 'p.level'), '(select my_caveats())', 'p.caveats'),
      '(select my_standing())', 'standing_of(p.role)'), '(select my_seat())', 'p.delegation') || ')';
end $$;
revoke execute on function seats_that_see(smallint, text[], boolean, text[], text) from public;
grant execute on function seats_that_see(smallint, text[], boolean, text[], text) to parley_app;
