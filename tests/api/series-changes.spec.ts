import { expect, it } from '@jest/globals';
import { type RefusalAnswer, startForum } from '@parley/testkit';
import { later, meeting, nth, SeriesOfficer, type Shown, SHOWN, timesOf } from './support/series';

const forum = await startForum();
const secretariat = await SeriesOfficer.of(forum);
const officer = secretariat.person;
const chair = await forum.person('chair@secretariat.example');
const japan = await forum.person('head@jpn.example');

it('a change of one occurrence leaves the others, and it stands apart from then on', async () => {
  const second = nth(await secretariat.whole(await secretariat.scheduled('FREQ=WEEKLY;COUNT=4')), 1);
  const changed = await secretariat.change(
    second,
    'THIS',
    meeting({ ...timesOf(second), title: 'With ministers' }),
  );
  expect(changed).toMatchObject({ title: 'With ministers', changedApart: true, version: 2 });
  const series = await secretariat.whole(changed);
  expect(series.sessions.nodes.map(({ title }) => title === 'With ministers')).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(series.exceptions.map(({ id }) => id)).toEqual([second.id]);
});

it('a change of all reaches all that have not begun, and leaves those that were changed on their own', async () => {
  const series = await secretariat.whole(await secretariat.scheduled('FREQ=WEEKLY;COUNT=4'));
  const [first, second] = [nth(series, 0), nth(series, 1)];
  const own = await secretariat.change(second, 'THIS', meeting({ ...timesOf(second), title: 'On its own' }));
  await officer.does('conveneSession', { id: first.id });
  const changed = await secretariat.change({ ...first, version: 2 }, 'ALL', meeting({ title: 'New title' }));
  expect(changed).toMatchObject({ state: 'CONVENED', title: 'New title', version: 3 });
  const after = await secretariat.whole(first);
  expect(after.sessions.nodes.map(({ title }) => title)).toEqual([
    'New title',
    'On its own',
    'New title',
    'New title',
  ]);
  expect(after.id).toBe(series.id);
  const again = await secretariat.change(changed, 'ALL', meeting({ title: 'For all' }), {
    includeChanged: true,
  });
  const reset = await secretariat.whole(again);
  expect(reset.sessions.nodes.map(({ title }) => title)).toEqual(Array(4).fill('For all'));
  expect(reset.sessions.nodes.find(({ id }) => id === own.id)).toMatchObject({ changedApart: false });
});

it('another hour for all moves all, also from a later one, and none is lost or doubled', async () => {
  const before = await secretariat.whole(await secretariat.scheduled());
  const third = nth(before, 2);
  const moved = { startsAt: later(third.startsAt, 2), endsAt: later(third.endsAt, 2) };
  const changed = await secretariat.change(third, 'ALL', meeting(moved));
  const after = await secretariat.whole(changed);
  expect(after.sessions.nodes.map(({ id }) => id)).toEqual(before.sessions.nodes.map(({ id }) => id));
  expect(after.sessions.nodes.map(({ startsAt }) => startsAt)).toEqual(
    before.sessions.nodes.map(({ startsAt }) => later(startsAt, 2).replace('.000Z', 'Z')),
  );
  for (const { startsAt, originalStart } of after.sessions.nodes) expect(originalStart).toBe(startsAt);
});

it('another rule for all: occurrences take the new days, new ones are made, those left over are cancelled', async () => {
  const weekly = await secretariat.whole(await secretariat.scheduled('FREQ=WEEKLY;COUNT=6'));
  const first = nth(weekly, 0);
  await officer.does('conveneSession', { id: nth(weekly, 5).id });
  const fewer = await secretariat.change(first, 'ALL', meeting(), {
    rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=3',
  });
  const after = await secretariat.whole(fewer);
  expect(after.sessions.nodes.filter(({ state }) => state === 'CANCELLED')).toHaveLength(3);
  expect(after.sessions.nodes.find(({ id }) => id === nth(weekly, 5).id)).toMatchObject({
    state: 'CANCELLED',
    originalStart: null,
  });
  const more = await secretariat.change(fewer, 'ALL', meeting(), { rrule: 'FREQ=WEEKLY;COUNT=8' });
  const held = (await secretariat.whole(more)).sessions.nodes.filter(({ state }) => state !== 'CANCELLED');
  expect(held).toHaveLength(8);
  expect(new Set(held.map(({ originalStart }) => originalStart)).size).toBe(8);
});

it('this and following parts the series: the old one ends before it, the new one goes on', async () => {
  const before = await secretariat.whole(await secretariat.scheduled('FREQ=WEEKLY;COUNT=5'));
  const third = nth(before, 2);
  const moved = {
    startsAt: later(third.startsAt, 24),
    endsAt: later(third.endsAt, 24),
    title: 'On Wednesdays',
  };
  const changed = await secretariat.change(third, 'FOLLOWING', meeting(moved));
  const [old, young] = [await secretariat.series(before.id), await secretariat.whole(changed)];
  expect(old).toMatchObject({ sessions: { totalCount: 2 }, rrule: expect.stringContaining('UNTIL=') });
  expect(young).toMatchObject({
    continues: { id: before.id },
    rrule: 'FREQ=WEEKLY;COUNT=3',
    sessions: { totalCount: 3 },
  });
  expect(young.sessions.nodes.map(({ id }) => id)).toEqual(
    before.sessions.nodes.slice(2).map(({ id }) => id),
  );
  expect(young.sessions.nodes.map(({ startsAt }) => startsAt)).toEqual(
    before.sessions.nodes.slice(2).map(({ startsAt }) => later(startsAt, 24).replace('.000Z', 'Z')),
  );
});

it('a stale version gets CONFLICT with the current one, and of ten at once one does it', async () => {
  const first = await secretariat.scheduled('FREQ=WEEKLY;COUNT=3');
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      (index % 2 === 0 ? officer : chair).tries('changeSeries', {
        sessionId: first.id,
        version: 1,
        scope: index % 3 === 0 ? 'ALL' : 'THIS',
        input: meeting({ title: `Change ${index}` }),
      }),
    ),
  );
  const refusals = answers.filter((answer): answer is RefusalAnswer => 'code' in answer);
  expect(refusals).toHaveLength(9);
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
});

it('one is moved, keeps its place, and moving it again names the version that was seen', async () => {
  const second = nth(await secretariat.whole(await secretariat.scheduled('FREQ=WEEKLY;COUNT=3')), 1);
  const times = { startsAt: later(second.startsAt, 26), endsAt: later(second.endsAt, 26) };
  const moved = await officer.does<Shown>(
    'moveOccurrence',
    { sessionId: second.id, version: 1, ...times },
    SHOWN,
  );
  expect(moved).toMatchObject({ title: second.title, changedApart: true, originalStart: second.startsAt });
  expect(Date.parse(moved.startsAt)).toBe(Date.parse(times.startsAt));
  expect(
    await officer.refused('moveOccurrence', { sessionId: second.id, version: 1, ...times }),
  ).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
});

it('one is skipped with a reason: cancelled for all to see where it was convened, and not made again', async () => {
  const series = await secretariat.whole(await secretariat.scheduled('FREQ=WEEKLY;COUNT=3'));
  const second = nth(series, 1);
  await officer.does('conveneSession', { id: second.id });
  expect(
    await officer.refused('skipOccurrence', { sessionId: second.id, version: 2, reason: '  ' }),
  ).toMatchObject({ code: 'INVALID', field: 'reason' });
  const skipped = await officer.does<Shown>(
    'skipOccurrence',
    { sessionId: second.id, version: 2, reason: 'National holiday' },
    SHOWN,
  );
  expect(skipped).toMatchObject({ state: 'CANCELLED', cancelReason: 'National holiday' });
  const { session } = await japan.read('query ($id: ID!) { session(id: $id) { state cancelReason } }', {
    id: second.id,
  });
  expect(session).toEqual({ state: 'CANCELLED', cancelReason: 'National holiday' });
  // A change of the hour of all leaves it skipped.
  const first = nth(series, 0);
  const times = { startsAt: later(first.startsAt, 1), endsAt: later(first.endsAt, 1) };
  const after = await secretariat.whole(await secretariat.change(first, 'ALL', meeting(times)));
  expect(after.sessions.totalCount).toBe(3);
  expect(after.exceptions).toEqual([{ id: second.id, state: 'CANCELLED' }]);
});

it('a session that stands alone is no occurrence', async () => {
  const { id, version } = await officer.does('scheduleSession', { input: meeting() });
  const alone = { sessionId: id, version };
  expect(await officer.refused('skipOccurrence', { ...alone, reason: 'x' })).toMatchObject({ code: 'STATE' });
  expect(await officer.refused('changeSeries', { ...alone, scope: 'ALL', input: meeting() })).toMatchObject({
    code: 'STATE',
  });
});
