/** 20 open sessions × 10 items × 3 speakers, 34 invitations each, in the year 2031; by SQL, because only reading is measured. */
export const AGENDA_TREE_DATA = `
with s as (
  insert into session (id, title, state, version, format, participants, purpose, starts_at, ends_at, time_zone, declared, level, releasable_to, observers, caveats, convened_at, opened_at)
  select gen_random_uuid(), 'Bench session ' || n, 'OPEN', 1, 'ALL', (select array_agg(delegation order by delegation) from seat), 'INFORM',
    '2031-01-01T10:00Z'::timestamptz + n * interval '1 day', '2031-01-01T12:00Z'::timestamptz + n * interval '1 day', 'Europe/Brussels',
    '{"classification":"RESTRICTED","releasableTo":null,"releasableToObservers":false,"caveats":[],"tlp":null,"originator":null}', 1, null, false, '{}', now(), now()
  from generate_series(1, 20) n returning id),
inv as (
  insert into invitation (session_id, delegation, answer, answered_at, level, releasable_to, observers, caveats)
  select s.id, seat.delegation, 'ACCEPTED', now(), 1, null, false, '{}' from s, seat returning 1),
i as (
  insert into agenda_item (id, session_id, ordinal, title, kind, state, planned_seconds, level, releasable_to, observers, caveats)
  select gen_random_uuid(), s.id, lpad(n::text, 4, '0'), 'Bench item ' || n, 'DISCUSSION', 'PENDING', 900, 1, null, false, '{}'
  from s, generate_series(1, 10) n returning id, session_id),
l as (
  insert into floor_list (item_id, session_id, open, last_sequence, level, releasable_to, observers, caveats)
  select id, session_id, true, 3, 1, null, false, '{}' from i returning 1)
insert into floor_request (id, item_id, session_id, kind, state, delegation, requested_by, requested_at, sequence, place, level, releasable_to, observers, caveats)
select gen_random_uuid(), i.id, i.session_id, 'STATEMENT', 'WAITING', p.delegation, p.id, now(), p.n, p.n, 1, null, false, '{}'
from i, (select id, delegation, (row_number() over (order by delegation))::int as n from person where role = 'HEAD' limit 3) p`;

/** The floor: the same tree as one statement, its text sent as the body, under the same row-level security. */
export const AGENDA_TREE_STATEMENT = `
select json_build_object('data', json_build_object('sessions', json_build_object('nodes', json_agg(node))))::text as body from (
  select json_build_object('id', s.id, 'title', s.title, 'state', s.state, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
    'invitations', (select json_agg(json_build_object('delegation', json_build_object('code', v.delegation, 'name', d.name_en), 'answer', v.answer))
       from invitation v join delegation d on d.code = v.delegation where v.session_id = s.id),
    'agenda', (select json_agg(json_build_object('id', i.id, 'title', i.title, 'kind', i.kind, 'state', i.state, 'plannedDuration', i.planned_seconds,
       'speakers', (select json_build_object('open', l.open, 'waiting', (select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'requestedAt', r.requested_at,
            'delegation', json_build_object('code', r.delegation, 'name', e.name_en)) order by r.sequence)
            from floor_request r join delegation e on e.code = r.delegation where r.item_id = i.id and r.state = 'WAITING'))
          from floor_list l where l.item_id = i.id)) order by i.ordinal)
       from agenda_item i where i.session_id = s.id)) as node
  from session s where s.starts_at >= '2031-01-01' order by s.starts_at limit 20) nodes`;

/** The same tree by GraphQL. */
export const AGENDA_TREE_QUERY = `{ sessions(from: "2031-01-01T00:00:00Z", first: 20) { nodes {
  id title state startsAt endsAt
  invitations { delegation { code name } answer }
  agenda { id number title kind state plannedDuration speakers { open waiting { id kind requestedAt delegation { code name } } } }
} } }`;
