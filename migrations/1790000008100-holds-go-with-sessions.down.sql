alter table invitation_reminder drop constraint invitation_reminder_session_id_fkey,
  add constraint invitation_reminder_session_id_fkey foreign key (session_id) references session;
alter table person_hold drop constraint person_hold_session_id_fkey,
  add constraint person_hold_session_id_fkey foreign key (session_id) references session;
alter table session_hold drop constraint session_hold_session_id_fkey,
  add constraint session_hold_session_id_fkey foreign key (session_id) references session;
create or replace function hold_session() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare wanted text := room_of(new.place);
begin
  if not holds_its_time(new.state) then
    delete from session_hold where session_id = new.id;
    delete from person_hold where session_id = new.id;
    return null;
  end if;
  if wanted is not null then perform pg_advisory_xact_lock(hashtextextended('room ' || wanted, 0)); end if;
  insert into session_hold (session_id, during, room, purpose, participants)
  values (new.id, tstzrange(new.starts_at, new.ends_at), wanted, new.purpose, new.participants)
  on conflict (session_id) do update
    set during = excluded.during, room = excluded.room, purpose = excluded.purpose, participants = excluded.participants;
  begin
    perform hold_people(new.id);
  exception when exclusion_violation then
    -- To whoever moves a session this is another matter than to whoever names a person.
    raise exception using errcode = 'exclusion_violation', constraint = 'attendance_held_once',
      message = 'somebody named to attend is elsewhere then';
  end;
  return null;
end $f$;
