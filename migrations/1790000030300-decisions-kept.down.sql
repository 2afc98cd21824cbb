drop trigger questions_narrowed on session;
drop trigger questions_narrowed on agenda_item;
drop trigger questions_narrowed on paper;
drop function questions_narrowed();
drop function released_to_both(text[], text[]);
revoke update (level, releasable_to, observers, caveats) on poll from parley_definer;
drop policy narrowing on poll;
drop trigger poll_ends_once on poll;
create trigger poll_ends_once before update on poll for each row when (old.closed_at is not null)
  execute function poll_ends_once();
grant update on record to parley_definer;
drop trigger break_in_time on silence_break;
drop function break_in_time();
drop trigger position_in_time on poll_position;
drop function position_in_time();
drop trigger silence_goes_on on silence;
drop function silence_goes_on();
grant update on silence to parley_system, parley_definer;
