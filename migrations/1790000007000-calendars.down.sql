drop table mail, mail_cursor, calendar_feed;
drop function assume_calendar(bytea), calendar_hidden(bytea, timestamptz), calendar_reader(bytea), note_calendar_use(uuid);
drop trigger touched on session;
drop function session_touched();
alter table session drop column changed_at;
