drop table paper_comment_deadline;
drop table paper_comment_read;
drop table paper_comment;
drop table paper_comment_thread;
