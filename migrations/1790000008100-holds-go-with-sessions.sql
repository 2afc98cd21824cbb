-- What a session holds goes with it.
alter table session_hold drop constraint session_hold_session_id_fkey,
  add constraint session_hold_session_id_fkey foreign key (session_id) references session on delete cascade;
alter table person_hold drop constraint person_hold_session_id_fkey,
  add constraint person_hold_session_id_fkey foreign key (session_id) references session on delete cascade;
alter table invitation_reminder drop constraint invitation_reminder_session_id_fkey,
  add constraint invitation_reminder_session_id_fkey foreign key (session_id) references session on delete cascade;

create or replace function hold_session() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
declare wanted text := room_of(new.place);
begin
  if not holds_its_time(new.state) then
    delete from session_hold where session_id = new.id;
    delete from person_hold where session_id = new.id;
    return null;
  end if;
  if wanted is not null then perform pg_advisory_xact_lock(hashtextextended('room ' || wanted, 0)); end if;
  begin
    insert into session_hold (session_id, during, room, purpose, participants)
    values (new.id, tstzrange(new.starts_at, new.ends_at), wanted, new.purpose, new.participants)
    on conflict (session_id) do update
      set during = excluded.during, room = excluded.room, purpose = excluded.purpose, participants = excluded.participants;
  exception when exclusion_violation then
    -- Nobody is there to be refused when the forum goes on with a series by itself: the draft stands without its room, is
    -- shown among the conflicts, and is not convened before somebody has mended it.
    if my_standing() is not null then raise; end if;
    insert into session_hold (session_id, during, room, purpose, participants)
    values (new.id, tstzrange(new.starts_at, new.ends_at), null, new.purpose, new.participants)
    on conflict (session_id) do update
      set during = excluded.during, room = null, purpose = excluded.purpose, participants = excluded.participants;
  end;
  begin
    perform hold_people(new.id);
  exception when exclusion_violation then
    -- To whoever moves a session this is another matter than to whoever names a person.
    raise exception using errcode = 'exclusion_violation', constraint = 'attendance_held_once',
      message = 'somebody named to attend is elsewhere then';
  end;
  return null;
end $f$;
