drop table day_off;
