drop table poll_reminder, poll_association, poll_position, poll;
drop function poll_ends_once();
