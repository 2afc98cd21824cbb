drop trigger working_text_follows on picture;
drop trigger working_text_follows on note;
drop function picture_text_follows();
drop function note_text_follows();
drop function move_working_text(uuid, boolean, text[], smallint, text[], boolean, text[]);
drop table working_text;
alter table note drop column html;
