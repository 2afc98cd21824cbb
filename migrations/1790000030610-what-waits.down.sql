drop index agreed_action_late;
drop index straw_poll_open;
drop index silence_under;
