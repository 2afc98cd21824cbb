drop index note_changed;
drop table note_floor, note_reading;
