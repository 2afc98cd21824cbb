drop function letters_of_notices(uuid[]), told_before(uuid, timestamptz);
drop table notice;
drop policy definer on letter;
revoke select on letter from parley_definer;
