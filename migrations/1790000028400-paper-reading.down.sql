alter table paper_revision drop column characters, drop column words;
drop table paper_reading;
