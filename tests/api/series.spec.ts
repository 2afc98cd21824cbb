import { expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import { inBrussels, later, meeting, nth, SeriesOfficer, START } from './support/series';

const forum = await startForum();
const secretariat = await SeriesOfficer.of(forum);
const officer = secretariat.person;
const japan = await forum.person('head@jpn.example');

it('a series is scheduled a year ahead as drafts, each at its hour, and answers with the first', async () => {
  const first = await secretariat.scheduled();
  expect(first).toMatchObject({
    title: 'Permanent Representatives',
    state: 'DRAFT',
    changedApart: false,
    series: {
      rrule: 'FREQ=MONTHLY;BYDAY=1TU',
      viewerCanChange: true,
      description: 'Every month on the first Tuesday',
      fr: 'Chaque mois, le premier mardi',
    },
  });
  const series = await secretariat.whole(first);
  expect(series.sessions.totalCount).toBeGreaterThanOrEqual(12);
  expect(nth(series, 0).id).toBe(first.id);
  for (const { startsAt, originalStart } of series.sessions.nodes) {
    const shown = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Brussels',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
    expect(shown.format(new Date(startsAt))).toMatch(/^Tue,? 13:00$/);
    expect(originalStart).toBe(startsAt);
  }
});

it('no more than sixty are made, however often it recurs; and only as many as there are', async () => {
  expect((await secretariat.whole(await secretariat.scheduled('FREQ=DAILY'))).sessions.totalCount).toBe(60);
  expect(
    (await secretariat.whole(await secretariat.scheduled('FREQ=DAILY;COUNT=3'))).sessions.totalCount,
  ).toBe(3);
});

it('the same clientMutationId makes one series, also ten times at once', async () => {
  const args = { input: meeting(), rrule: 'FREQ=WEEKLY;COUNT=2', clientMutationId: 'one series' };
  const made = await Promise.all(Array.from({ length: 10 }, () => officer.does('scheduleSeries', args)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
});

it.each([
  ['a rule that recurs every hour', 'FREQ=HOURLY', {}, 'rrule'],
  ['a rule that does not fit the first day', 'FREQ=MONTHLY;BYDAY=1WE', {}, 'startsAt'],
  ['occurrences that overlap', 'FREQ=DAILY', { endsAt: later(inBrussels(START, 13), 25) }, 'endsAt'],
  ['too many', 'FREQ=DAILY;COUNT=5000', {}, 'rrule'],
  ['no title', 'FREQ=WEEKLY', { title: ' ' }, 'title'],
])('%s: refused, and the field is named', async (_, rrule, more, field) => {
  expect(await officer.refused('scheduleSeries', { input: meeting(more), rrule })).toMatchObject({
    code: 'INVALID',
    field,
  });
});

it('delegates may not schedule a series, and see none before an occurrence of it is convened', async () => {
  expect(await japan.refused('scheduleSeries', { input: meeting(), rrule: 'FREQ=WEEKLY' })).toMatchObject({
    code: 'FORBIDDEN',
  });
  const first = await secretariat.scheduled('FREQ=WEEKLY;COUNT=3');
  expect(await secretariat.series(first.series?.id, japan)).toBeNull();
  const absent = await japan.refused('changeSeries', {
    sessionId: first.id,
    version: 1,
    scope: 'ALL',
    input: meeting(),
  });
  expect(absent).toMatchObject({ code: 'NOT_FOUND' });

  await officer.does('conveneSession', { id: first.id });
  const seen = await secretariat.series(first.series?.id, japan);
  expect(seen).toMatchObject({ sessions: { totalCount: 1 }, standingItems: [], exceptions: [] });
  expect(
    await japan.refused('skipOccurrence', { sessionId: first.id, version: 2, reason: 'no' }),
  ).toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('a series of a few is seen by those few', async () => {
  const named = { format: 'NAMED', named: ['JPN', 'NOR'] };
  const first = await secretariat.scheduled('FREQ=WEEKLY;COUNT=2', named);
  await officer.does('conveneSession', { id: first.id });
  const norway = await forum.person('head@nor.example');
  const france = await forum.person('head@fra.example');
  expect(await secretariat.series(first.series?.id, norway)).not.toBeNull();
  expect(await secretariat.series(first.series?.id, france)).toBeNull();
  const { node } = await france.read('query ($id: ID!) { node(id: $id) { id } }', { id: first.series?.id });
  expect(node).toBeNull();
});

it('a series whose last occurrences are not made is extended when they become due, once', async () => {
  const first = await secretariat.scheduled('FREQ=DAILY');
  const before = await secretariat.whole(first);
  const key = Buffer.from(before.id, 'base64').toString().split(':')[1];
  // As if a month had gone by: what was made of the last thirty is not there yet.
  await forum.sql(
    `delete from session where series_key = $1 and original_start >
    (select original_start from session where series_key = $1 order by original_start offset 29 limit 1)`,
    [key],
  );
  await forum.sql(
    `update session_series set made_until = (select max(original_start) from session where series_key = $1) where id = $1`,
    [key],
  );
  await forum.sql(
    `insert into due (kind, key, at) values ('series.extend', $1, now()) on conflict (kind, key) do update set at = now()`,
    [key],
  );
  const extended = await until(async () => {
    const series = await secretariat.whole(first);
    return series.sessions.totalCount >= 60 ? series : undefined;
  });
  expect(extended.sessions.nodes.map(({ startsAt }) => startsAt)).toEqual(
    before.sessions.nodes.map(({ startsAt }) => startsAt),
  );
});

it('the preview shows the next twelve, each seat on its own clocks, with the changes of clocks marked', async () => {
  const query = `query ($rrule: String!, $startsAt: DateTime!) {
    seriesPreview(rrule: $rrule, startsAt: $startsAt, duration: "PT2H", timeZone: "Europe/Brussels", delegations: ["JPN", "USA", "ZZZ"]) {
      __typename
      ... on SeriesPreview { rrule description occurrences { startsAt localStart clocksMoved note
        seats { delegation { code } timeZone localStart clocksMoved hourMoved } } }
      ... on Refusal { refused: code field } } }`;
  const ask = (rrule: string): Promise<{ seriesPreview: Preview }> =>
    japan.read(query, { rrule, startsAt: '2027-03-02T12:00:00Z' });
  const { seriesPreview } = await ask('FREQ=MONTHLY;BYDAY=1TU');
  expect(seriesPreview.occurrences).toHaveLength(12);
  const [march, april] = seriesPreview.occurrences;
  expect(march).toMatchObject({ localStart: '2027-03-02T13:00:00+01:00', clocksMoved: 0, note: null });
  expect(march?.seats.map(({ delegation, localStart }) => [delegation.code, localStart])).toEqual([
    ['JPN', '2027-03-02T21:00:00+09:00'],
    ['USA', '2027-03-02T07:00:00-05:00'],
  ]);
  expect(april).toMatchObject({ localStart: '2027-04-06T13:00:00+02:00', clocksMoved: 60 });
  expect(april?.seats.map(({ clocksMoved, hourMoved }) => [clocksMoved, hourMoved])).toEqual([
    [0, -60],
    [60, 0],
  ]);
  expect((await ask('FREQ=MINUTELY')).seriesPreview).toMatchObject({ refused: 'INVALID', field: 'rrule' });
});

interface Preview {
  readonly occurrences: readonly {
    readonly seats: readonly {
      readonly delegation: { readonly code: string };
      readonly localStart: string;
      readonly clocksMoved: number;
      readonly hourMoved: number;
    }[];
  }[];
}

/** Asks again until there is an answer; the test's own limit ends it. */
const until = async <T>(ask: () => Promise<T | undefined>): Promise<T> => (await ask()) ?? until(ask);
