drop trigger shows_label_moved on agenda_item;
drop function shows_label_moved();
drop function end_shows(uuid[], timestamptz);
drop function whole_shows(uuid[]);
drop table shown_position;
drop table show_of_positions;
