drop trigger floor_label_moved on agenda_item;
drop function floor_label_moved();
drop function settle_floors(jsonb, jsonb);
drop function whole_floor_requests(uuid[]);
drop function whole_floor_lists(uuid[]);
drop table presence_connection, presence, node, floor_request, floor_list;
