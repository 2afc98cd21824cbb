create or replace function set_password(given_person uuid, new_hash text) returns void
language sql volatile security definer set search_path = public, pg_temp
begin atomic
  insert into password (person_id, hash)
  select p.id, new_hash from person p
  where p.id = given_person
    and (my_role() = 'ADMINISTRATOR' or (my_role() = 'HEAD' and p.delegation = my_seat()) or p.id = my_principal())
  on conflict (person_id) do update set hash = excluded.hash;
end;
create or replace function may_sign_in(p person) returns boolean language sql stable
  return p.active and (p.role not in ('HEAD', 'DEPUTY', 'ADVISER') or seated(p.delegation, clock_timestamp()));
create or replace function stands(c credential) returns boolean language sql stable
  return c.revoked_at is null and c.expires_at > clock_timestamp()
    and (c.person_id is null or exists (select from person p where p.id = c.person_id and p.active
      and (p.role not in ('HEAD', 'DEPUTY', 'ADVISER') or seated(p.delegation, clock_timestamp()))))
    and (c.kind <> 'FEED' or c.delegation is null or seated(c.delegation, clock_timestamp()));
drop index person_email;
create unique index person_email on person (lower(email));
alter table person drop column accredits, drop column pending;
drop trigger plan_reminder on session;
drop function plan_reminder();
delete from due where kind = 'invitation-reminder';
drop table invitation_reminder;
alter table invitation drop column late;
drop trigger hold_attendance on invitation;
drop trigger hold_changed on session;
drop trigger hold_new on session;
drop function held_twice(jsonb), held_beside(jsonb), hold_attendance(), hold_session(), hold_people(uuid);
drop table person_hold, session_hold;
drop function holds_its_time(text), room_of(text);
drop extension btree_gist;
