drop policy definer on record;
revoke all on record from parley_definer;
drop function save_hidden_items(jsonb), whole_agenda(uuid);
drop table agenda_item, invitation, session;
drop function item_label_moved(), session_label_moved(), narrow_record(text, smallint, text[], boolean, text[]);
