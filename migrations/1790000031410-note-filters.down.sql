drop trigger filters_due on note;
drop function note_filters_due(), note_seen_by(note, person);
drop table note_filter;
delete from due where kind = 'note-filters';
