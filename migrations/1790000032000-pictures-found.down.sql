drop function search_pictures(tsquery);
drop function pictures_named(tsquery);
drop index picture_search;
alter table picture drop column search;
