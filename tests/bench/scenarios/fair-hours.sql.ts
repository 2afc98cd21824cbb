const LABELLED = `'{"classification":"RESTRICTED","releasableTo":null,"releasableToObservers":false,"caveats":[],"tlp":null,"originator":null}', 1, null, false, '{}', now()`;

const COLUMNS = `id, title, state, version, format, participants, purpose, starts_at, ends_at, time_zone, declared, level, releasable_to, observers, caveats, convened_at`;

/** 500 sessions of all seats, one a day in turn through the hours, that end before 2034 begins. */
export const HISTORY_DATA = `
insert into session (${COLUMNS})
select gen_random_uuid(), 'Bench past ' || n, 'CLOSED', 1, 'ALL', (select array_agg(distinct delegation order by delegation) from seat), 'INFORM',
  '2033-12-30T00:00Z'::timestamptz - n * interval '25 hours', '2033-12-30T02:00Z'::timestamptz - n * interval '25 hours', 'Europe/Brussels', ${LABELLED}
from generate_series(1, 500) n`;

/** 1,000 sessions of all seats in the year 2040, the same number each month, each with every invitation answered. */
export const CALENDAR_DATA = `
with s as (
  insert into session (${COLUMNS})
  select gen_random_uuid(), 'Bench calendar ' || n, 'CONVENED', 1, 'ALL', (select array_agg(distinct delegation order by delegation) from seat), 'INFORM',
    '2040-01-01T08:00Z'::timestamptz + n * interval '526 minutes', '2040-01-01T10:00Z'::timestamptz + n * interval '526 minutes', 'Europe/Brussels', ${LABELLED}
  from generate_series(0, 999) n returning id)
insert into invitation (session_id, delegation, answer, answered_at, level, releasable_to, observers, caveats)
select s.id, seat.delegation, 'ACCEPTED', now(), 1, null, false, '{}' from s, (select distinct delegation from seat) seat`;

/** The sessions of a span of the calendar by GraphQL, a page at a time. */
export const CALENDAR_QUERY = `query ($from: DateTime!, $to: DateTime!, $after: String) {
  sessions(from: $from, to: $to, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id title state format startsAt endsAt timeZone invitations { delegation { code } answer } }
  }
}`;

/** The floor: the same sessions as one statement, its text sent as the body. */
export const calendarStatement = (from: string, to: string): string => `
select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'state', s.state, 'format', s.format, 'startsAt', s.starts_at,
  'endsAt', s.ends_at, 'timeZone', s.time_zone, 'invitations', (select json_agg(json_build_object('delegation',
  json_build_object('code', v.delegation), 'answer', v.answer)) from invitation v where v.session_id = s.id)) order by s.starts_at)::text, '[]') as body
from session s where s.ends_at > '${from}' and s.starts_at < '${to}'`;

/** The finder's first five proposals with everything that its list shows. */
export const SUGGEST_QUERY = `query ($search: SlotSearch!) { suggestSlots(search: $search) {
  startsAt endsAt score nightSeats explanation seats { delegation { code } localStart burden nightsCarried } } }`;
