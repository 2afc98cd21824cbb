drop function projector_columns(bytea[]);
drop trigger projector_label_raised on session;
drop function projector_label_raised();
drop function label_within(smallint, text[], boolean, text[], text, smallint, text[], boolean, text[], text);
drop table projector_release;
