drop function drop_copied_items(uuid[]);
revoke delete on agenda_item from parley_definer;
drop index session_occurrence;
alter table session drop column copied_items, drop column apart, drop column original_start, drop column series_key;
drop table series_item;
drop table session_series;
drop function series_label_moved();
