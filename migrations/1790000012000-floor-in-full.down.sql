create or replace function settle_floors(lists jsonb, requests jsonb) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  update floor_list l set open = c.open, speaking_seconds = c.speaking_seconds, paused_at = c.paused_at
  from jsonb_to_recordset(lists) as c(item_id uuid, open boolean, speaking_seconds integer, paused_at timestamptz)
  where l.item_id = c.item_id and my_standing() = 'SECRETARIAT' and exists (select from session s where s.id = l.session_id);
  update floor_request r set state = c.state, ended_at = c.ended_at, paused_ms = c.paused_ms
  from jsonb_to_recordset(requests) as c(id uuid, state text, ended_at timestamptz, paused_ms integer)
  where r.id = c.id and my_standing() = 'SECRETARIAT' and exists (select from session s where s.id = r.session_id);
end;

-- What only the newer rules know: one who was interrupted has spoken, turns of a tour that wait are passed over.
update floor_request set state = 'SPOKEN', ended_at = interrupted_at, interrupted_at = null where interrupted_at is not null;
update floor_request set state = 'DECLINED' where in_tour and state = 'WAITING';

drop index floor_request_one_speaker;
create unique index floor_request_one_speaker on floor_request (item_id) where state = 'SPEAKING';
drop index floor_request_one_waiting;
create unique index floor_request_one_waiting on floor_request (item_id, delegation, kind) where state = 'WAITING';

alter table floor_request drop column aligned, drop column in_tour, drop column place, drop column interrupted_at, drop column ruling;
alter table floor_list drop column delegation_seconds, drop column tour;

create or replace function whole_floor_lists(given_items uuid[]) returns setof floor_list
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  select l.* from floor_list l where l.item_id = any (given_items) and my_standing() = 'SECRETARIAT'
    and exists (select from session s where s.id = l.session_id)
  order by l.item_id for update of l;
end;

create or replace function whole_floor_requests(given_items uuid[]) returns setof floor_request
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select r.* from floor_request r where r.item_id = any (given_items) and my_standing() = 'SECRETARIAT'
    and exists (select from session s where s.id = r.session_id)
  order by r.item_id, r.sequence;
end;
