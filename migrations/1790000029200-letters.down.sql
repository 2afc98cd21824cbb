drop table comment_reminder;
drop table letter;
