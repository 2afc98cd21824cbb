drop table action_carried;
drop table action_report;
drop table agreed_action;
