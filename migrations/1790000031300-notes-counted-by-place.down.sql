drop index note_observed;
drop index note_middle;
alter table note drop column region, drop column middle_y, drop column middle_x;
drop function middle_of(double precision, double precision);
drop function region_of(double precision, double precision);
