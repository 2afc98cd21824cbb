drop policy definer on shared_document;
revoke all on shared_document from parley_definer;
drop trigger notes_label_moved on agenda_item;
drop function notes_label_moved();
drop table notes_correction;
drop table item_notes;
