drop function assume_calendar(bytea), calendar_hidden(bytea, timestamptz), note_calendar_use(uuid), calendar_reader(bytea);
drop table mail, mail_cursor, calendar_feed;
drop trigger touched on session;
drop function session_touched();
alter table session drop column changed_at;
