drop function search_notes(tsquery);
drop function notes_named(tsquery);
drop trigger label_moved on note;
drop trigger note_kept on note;
drop function note_label_moved();
drop function note_kept();
drop table note_assessment;
drop table note_version;
drop table note;
