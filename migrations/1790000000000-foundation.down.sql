drop table credential, due, command_result, record_head, record;
drop procedure give_to_definer(text[]);
drop procedure guard(regclass, text, text);
drop function label_rule(text), my_role(), my_principal(), my_caveats(), my_level(), my_seat(), my_standing();
