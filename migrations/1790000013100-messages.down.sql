drop trigger message_label_moved on session;
drop function message_label_moved();
drop table message_receipt, message_marker, message, message_board;
drop policy reading on record;
drop policy relabelling on record;
alter table record drop column parties;
do $$ begin
  execute 'create policy reading on record for select to parley_app using (' || label_rule()
    || ' and (unless_level is null or ' || label_rule('unless_') || ' is not true))';
  execute 'create policy relabelling on record for update to parley_app using (' || label_rule()
    || ') with check ((select my_standing()) is not null)';
end $$;
drop function my_party();
