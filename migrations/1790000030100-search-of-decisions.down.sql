drop function search_decisions(tsquery), search_polls(tsquery);
drop function decisions_named(tsquery), polls_named(tsquery);
revoke select on poll, decision from parley_definer;
drop policy definer on decision;
drop policy definer on poll;
alter table poll drop column search;
