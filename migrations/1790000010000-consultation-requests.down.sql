drop function settle_request(uuid, jsonb), request_behind_session(uuid);
drop table consultation_request;
drop function request_label_moved();
delete from due where kind in ('request.acknowledge', 'request.convene');
