drop function seats_that_see(smallint, text[], boolean, text[], text);
drop trigger note_readers_kept on note;
drop function note_readers_kept();
alter table note drop column shows_readers;
