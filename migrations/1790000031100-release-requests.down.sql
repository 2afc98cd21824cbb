drop table release_request;
drop function release_request_kept();
