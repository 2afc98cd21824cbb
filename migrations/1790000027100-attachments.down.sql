drop table attachment_piece;
drop table attachment;
