drop trigger floor_label_moved on agenda_item;
drop function floor_label_moved();
drop table presence_connection, presence, node, floor_request, floor_list;
