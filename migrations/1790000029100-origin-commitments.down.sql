drop table paper_origin_opening;
drop table paper_origin;
