drop function told_before(uuid[], timestamptz);
drop table notice;
