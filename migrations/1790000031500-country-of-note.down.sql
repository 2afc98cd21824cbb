alter table note drop column country;
