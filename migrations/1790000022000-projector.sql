-- A session released to a screen in the hall. Whoever presents the secret sees the projector's columns of this one session and
-- nothing else: it is no credential and opens no identity. The label is the session's at that moment: nothing narrower is shown.
create table projector_release (
  id uuid primary key,
  session_id uuid not null references session,
  hash bytea not null unique,
  released_by uuid not null references person,
  released_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in ('WITHDRAWN', 'LABEL_RAISED', 'SESSION_OVER')),
  level smallint not null check (level between 0 and 3),
  releasable_to text[],
  observers boolean not null,
  caveats text[] not null,
  originator text,
  check ((ended_at is null) = (end_reason is null))
);
create index projector_release_session on projector_release (session_id, released_at desc);
call guard('projector_release', $$exists (select from session s where s.id = session_id)$$, 'insert, update');
-- Seen by who sees the session, but for the hash, which the application only writes.
revoke select on projector_release from parley_app;
grant select (id, session_id, released_by, released_at, ended_at, end_reason) on projector_release to parley_app;

-- Whether everybody who passes a label `r_` passes this one too: the opposite of the model's losesSight().
create function label_within(level smallint, releasable_to text[], observers boolean, caveats text[], originator text,
  r_level smallint, r_releasable_to text[], r_observers boolean, r_caveats text[], r_originator text)
returns boolean language sql immutable parallel safe
  return level <= r_level and caveats <@ r_caveats and (observers or not r_observers)
    and (releasable_to is null or (
      (r_originator is null or r_originator = any (releasable_to) or r_originator is not distinct from originator)
      and r_releasable_to is not null
      and not exists (select from unnest(r_releasable_to) as seat
        where seat <> all (releasable_to) and seat is distinct from originator)));

-- A label that rises ends what was released under the lower one, for good: it does not come back when the label falls again.
create function projector_label_raised() returns trigger language plpgsql security definer set search_path = public, pg_temp as $f$
begin
  update projector_release r set ended_at = clock_timestamp(), end_reason = 'LABEL_RAISED'
    where r.session_id = new.id and r.ended_at is null
      and not label_within(new.level, new.releasable_to, new.observers, new.caveats, new.originator,
        old.level, old.releasable_to, old.observers, old.caveats, old.originator);
  return null;
end $f$;
create trigger projector_label_raised after update of level, releasable_to, observers, caveats on session for each row
  when ((old.level, old.releasable_to, old.observers, old.caveats) is distinct from (new.level, new.releasable_to, new.observers, new.caveats))
  execute function projector_label_raised();

-- What a screen shows that presents one of these: the columns named here, of the session and of those items that everybody may
-- see to whom it was released. No row for a secret that nobody gave out, one that was withdrawn, a session that is over. It reads
-- the session with the sight of the label that was released, for this one statement.
create function projector_columns(presented bytea[])
returns table (release_key uuid, session_key uuid, hash bytea, shown jsonb)
language plpgsql security definer set search_path = public, pg_temp as $f$
#variable_conflict use_column
declare
  release projector_release;
  before text[] := array[current_setting('parley.standing', true), current_setting('parley.level', true), current_setting('parley.caveats', true)];
begin
  for release in select r.* from projector_release r where r.hash = any (presented) and r.ended_at is null loop
    perform set_config('parley.standing', 'SECRETARIAT', true), set_config('parley.level', release.level::text, true),
      set_config('parley.caveats', release.caveats::text, true);
    return query
    with item as materialized (
      select i.* from agenda_item i where i.session_id = release.session_id
        and label_within(i.level, i.releasable_to, i.observers, i.caveats, i.originator,
          release.level, release.releasable_to, release.observers, release.caveats, release.originator)
    ), live as (
      select i.id from item i where i.state in ('OPEN', 'SUSPENDED')
    )
    select release.id, release.session_id, release.hash, jsonb_build_object(
      'now', clock_timestamp(),
      'label', jsonb_build_object('level', s.level, 'releasable_to', s.releasable_to, 'observers', s.observers,
        'caveats', s.caveats, 'originator', s.originator),
      'session', jsonb_build_object('title', s.title, 'state', s.state, 'startsAt', s.starts_at, 'timeZone', s.time_zone,
        'openedAt', s.opened_at, 'closedAt', s.closed_at, 'suspendedAt', s.suspended_at, 'suspensionReason', s.suspension_reason,
        'resumesAt', s.resumes_at, 'agendaAdoptedAt', s.agenda_adopted_at),
      'items', (select coalesce(jsonb_agg(jsonb_build_object('key', i.id, 'parentKey', i.parent_id, 'ordinal', i.ordinal,
        'title', i.title, 'state', i.state, 'plannedSeconds', i.planned_seconds, 'runningSince', i.running_since,
        'elapsedMs', i.elapsed_ms)), '[]') from item i),
      'lists', (select coalesce(jsonb_agg(jsonb_build_object('itemKey', l.item_id, 'open', l.open,
        'speakingSeconds', l.speaking_seconds, 'delegationSeconds', l.delegation_seconds, 'pausedAt', l.paused_at)), '[]')
        from floor_list l join live on live.id = l.item_id),
      'requests', (select coalesce(jsonb_agg(jsonb_build_object('key', q.id, 'itemKey', q.item_id, 'kind', q.kind,
        'state', q.state, 'delegation', q.delegation, 'onBehalfOf', q.on_behalf_of, 'inTour', q.in_tour, 'sequence', q.sequence,
        'place', q.place, 'startedAt', q.started_at, 'endedAt', q.ended_at, 'pausedMs', q.paused_ms,
        'interruptedAt', q.interrupted_at)), '[]')
        from floor_request q join live on live.id = q.item_id where q.state in ('WAITING', 'SPEAKING', 'SPOKEN')),
      'shows', (select coalesce(jsonb_agg(jsonb_build_object('itemKey', h.item_id, 'question', h.question, 'seats', h.seats,
        'closedAt', h.closed_at, 'positions', (
          select coalesce(jsonb_agg(jsonb_build_object('delegation', p.delegation, 'position', p.position)), '[]')
          from shown_position p where p.show_id = h.id))), '[]')
        from (select distinct on (h.item_id) h.* from show_of_positions h join live on live.id = h.item_id
          order by h.item_id, h.asked_at desc) h)
    )
    from session s
    where s.id = release.session_id
      and label_within(s.level, s.releasable_to, s.observers, s.caveats, s.originator,
        release.level, release.releasable_to, release.observers, release.caveats, release.originator)
      and (s.state in ('CONVENED', 'OPEN', 'SUSPENDED')
        or (s.state = 'CLOSED' and s.closed_at > clock_timestamp() - interval '1 hour'));
  end loop;
  perform set_config('parley.standing', coalesce(before[1], ''), true), set_config('parley.level', coalesce(before[2], ''), true),
    set_config('parley.caveats', coalesce(before[3], ''), true);
end $f$;

create policy definer on projector_release to parley_definer using (true) with check (true);
grant select, update on projector_release to parley_definer;
call give_to_definer('projector_label_raised()', 'projector_columns(bytea[])');
