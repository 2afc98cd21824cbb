drop index agreed_action_open;
drop table action_postponement;
revoke update (due_on) on agreed_action from parley_app;
alter table agreed_action drop column title_fr;
