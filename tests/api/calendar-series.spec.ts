import { expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { startForum } from '@parley/testkit';
import { expandedCalendar, get, makeFeed, readCalendar } from './support/calendar';
import { relabelSession } from './support/relabel';
import { later, nth, type Series, SeriesOfficer } from './support/series';

const forum = await startForum();
const secretariat = await SeriesOfficer.of(forum);
const officer = secretariat.person;
const japan = await forum.person('head@jpn.example');

const uidOf = ({ id }: Pick<Series, 'id'>): string => `${keyOf('SessionSeries', id) ?? ''}@series.parley`;

/** Start of an occurrence, as the calendars of these tests give it. */
const startOf = (series: Series, index: number): string =>
  new Date(nth(series, index).startsAt).toISOString();

const held = async (rrule: string, convened: readonly number[], more: object = {}): Promise<Series> => {
  const series = await secretariat.whole(await secretariat.scheduled(rrule, more));
  for (const index of convened) await officer.does('conveneSession', { id: nth(series, index).id });
  return series;
};

it('a series is one entry that recurs through what was convened, and no draft shows', async () => {
  const series = await held('FREQ=WEEKLY;COUNT=6', [0, 1, 3]);
  const { address } = await makeFeed(japan);
  const { body } = await get(forum, address);
  const entries = readCalendar(body).filter(({ uid }) => uid === uidOf(series));
  expect(entries).toHaveLength(1);
  expect(entries[0]?.text).toMatch(/^RRULE:FREQ=WEEKLY;UNTIL=\d{8}T\d{6}Z\r?$/m);
  const starts = [0, 1, 3].map((index) => startOf(series, index));
  expect(expandedCalendar(body, uidOf(series)).map(({ at }) => at)).toEqual(starts);
  for (const { id } of series.sessions.nodes)
    expect(body).not.toContain(`${keyOf('Session', id) ?? ''}@session.parley`);
});

it('a client that looks before and after a change sees the change, under the same name', async () => {
  const series = await held('FREQ=WEEKLY;COUNT=4', [0, 1, 2, 3], { title: 'Before and after' });
  const { address } = await makeFeed(japan);
  const look = async () => {
    const { body } = await get(forum, address);
    const [master] = readCalendar(body).filter(({ uid }) => uid === uidOf(series));
    return { sequence: master?.sequence ?? 0, occurrences: expandedCalendar(body, uidOf(series)) };
  };
  const before = await look();
  expect(before.occurrences).toHaveLength(4);
  const { startsAt, endsAt, id } = nth(series, 1);
  await officer.does('moveOccurrence', {
    sessionId: id,
    version: 2,
    startsAt: later(startsAt, 26),
    endsAt: later(endsAt, 26),
  });
  const moved = await look();
  expect(moved.sequence).toBeGreaterThan(before.sequence);
  expect(moved.occurrences.map(({ at }) => at)).toEqual(
    before.occurrences.map(({ at }) => (at === startOf(series, 1) ? later(startsAt, 26) : at)),
  );
  await officer.does('cancelSession', { id: nth(series, 2).id, reason: 'Holiday' });
  const cancelled = await look();
  expect(cancelled.sequence).toBeGreaterThan(moved.sequence);
  expect(cancelled.occurrences.map(({ status }) => status)).toEqual([
    'CONFIRMED',
    'CONFIRMED',
    'CANCELLED',
    'CONFIRMED',
  ]);
});

it('an occurrence above the ceiling leaves the series and shows its level and its time alone', async () => {
  const series = await held('FREQ=WEEKLY;COUNT=3', [0, 1, 2], { title: 'Zephyr weekly' });
  const { address } = await makeFeed(japan);
  await relabelSession(forum, nth(series, 1).id, { classification: 'CONFIDENTIAL' });
  const { body } = await get(forum, address);
  expect(expandedCalendar(body, uidOf(series)).map(({ at }) => at)).toEqual(
    [0, 2].map((index) => startOf(series, index)),
  );
  const masked = readCalendar(body).find(({ uid }) =>
    uid.startsWith(keyOf('Session', nth(series, 1).id) ?? 'none'),
  );
  expect(masked).toMatchObject({
    summary: 'APP CONFIDENTIAL consultation',
    startsAt: startOf(series, 1),
  });
});

it('an occurrence that is saved beside the feed is the same event: of the series, in its place, moved or not', async () => {
  const series = await held('FREQ=WEEKLY;COUNT=3', [0, 1, 2], { title: 'Saved beside the feed' });
  const { startsAt, endsAt, id } = nth(series, 1);
  const times = { startsAt: later(startsAt, 26), endsAt: later(endsAt, 26) };
  await officer.does('moveOccurrence', { sessionId: id, version: 2, ...times });
  const { address } = await makeFeed(japan);
  const feed = await get(forum, address);
  for (const index of [0, 1]) {
    const path = `/calendar/session/${nth(series, index).id}.ics`;
    const { body } = await get(forum, path, { authorization: `Bearer ${japan.token}` });
    const [saved, ...others] = readCalendar(body);
    expect(others).toEqual([]);
    expect(saved).toMatchObject({
      uid: uidOf(series),
      summary: expect.stringContaining('Saved beside') as unknown,
    });
    expect(saved?.text).toContain('RECURRENCE-ID');
    expect(saved?.sequence).toBe(readCalendar(feed.body).find(({ uid }) => uid === uidOf(series))?.sequence);
    // Put into the feed's calendar, as a client does by UID and RECURRENCE-ID, it adds no event.
    const together = feed.body.replace(
      /END:VCALENDAR\s*$/,
      `${(saved?.text ?? '').trim()}\r\nEND:VCALENDAR\r\n`,
    );
    expect(expandedCalendar(together, uidOf(series)).map(({ at }) => at)).toEqual(
      expandedCalendar(feed.body, uidOf(series)).map(({ at }) => at),
    );
  }
});
