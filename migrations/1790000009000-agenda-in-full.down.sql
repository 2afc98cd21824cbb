drop table agenda_template, agenda_deferral;
drop function whole_agenda(uuid);
alter table agenda_item
  drop constraint agenda_item_late,
  drop column format, drop column named, drop column without_discussion, drop column discussion_asked_by,
  drop column adopts_agenda, drop column late_change, drop column late_reason;
alter table session drop column agenda_adopted_at;

create function whole_agenda(given_session uuid) returns setof agenda_item
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select i.* from agenda_item i
  where i.session_id = given_session and my_standing() = 'SECRETARIAT'
    and exists (select from session s where s.id = i.session_id);
end;
call give_to_definer('whole_agenda(uuid)');
