import { expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import { meeting, nth, SERIES, type Series, SeriesOfficer, type Shown, timesOf } from './support/series';

const forum = await startForum();
const secretariat = await SeriesOfficer.of(forum);
const officer = secretariat.person;

const ITEMS = [
  { title: 'Adoption of the agenda', kind: 'DECISION', plannedDuration: 'PT5M' },
  { title: 'Exchange of views', kind: 'DISCUSSION' },
  { title: 'Seas', kind: 'DISCUSSION', level: 1, sponsors: ['JPN'] },
  { title: 'Other business', kind: 'OTHER_BUSINESS' },
];
const NUMBERED = ['1 Adoption of the agenda', '2 Exchange of views', '2(a) Seas', '3 Other business'];
const agendaOf = ({ agenda }: Shown): string[] => agenda.map(({ number, title }) => `${number} ${title}`);

it('standing items come to every draft that nobody has touched, and again when they change', async () => {
  const first = await secretariat.scheduled('FREQ=WEEKLY;COUNT=4');
  const before = await secretariat.whole(first);
  const [second, third] = [nth(before, 1), nth(before, 2)];
  await officer.does('addAgendaItem', {
    sessionId: second.id,
    input: { title: 'Own item', kind: 'DISCUSSION' },
  });
  await officer.does('conveneSession', { id: third.id });
  const set = (items: readonly object[], version: number): Promise<Series> =>
    officer.does<Series>('setSeriesAgenda', { id: before.id, version, items }, SERIES);
  const once = await set(ITEMS, 2);
  expect(once.standingItems.map(({ number, title }) => `${number} ${title}`)).toEqual(NUMBERED);
  expect(once.sessions.nodes.map(agendaOf)).toEqual([NUMBERED, ['1 Own item'], [], NUMBERED]);
  const twice = await set(ITEMS.slice(0, 1), once.version);
  expect(twice.sessions.nodes.map(agendaOf)).toEqual([
    NUMBERED.slice(0, 1),
    ['1 Own item'],
    [],
    NUMBERED.slice(0, 1),
  ]);
  expect(
    await officer.refused('setSeriesAgenda', { id: before.id, version: once.version, items: ITEMS }),
  ).toMatchObject({ code: 'CONFLICT', currentVersion: twice.version });
});

it('standing items can be taken from the agenda of a session, and go with a series that is parted', async () => {
  const series = await secretariat.whole(await secretariat.scheduled('FREQ=WEEKLY;COUNT=4'));
  const [first, third] = [nth(series, 0), nth(series, 2)];
  const { id } = await officer.does('addAgendaItem', {
    sessionId: first.id,
    input: { title: 'Situation', kind: 'INFORMATION' },
  });
  await officer.does('addAgendaItem', {
    sessionId: first.id,
    input: { title: 'Cables', kind: 'DISCUSSION', parentId: id },
  });
  const set = await officer.does<Series>(
    'setSeriesAgenda',
    { id: series.id, version: series.version, fromSessionId: first.id },
    SERIES,
  );
  expect(set.standingItems.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Situation',
    '1(a) Cables',
  ]);
  const parted = await secretariat.change(
    third,
    'FOLLOWING',
    meeting({ ...timesOf(third), title: 'Parted' }),
    {
      rrule: 'FREQ=WEEKLY;COUNT=5',
    },
  );
  const young = await secretariat.whole(parted);
  expect(young.standingItems).toEqual(set.standingItems);
  expect(young.sessions.nodes.map(agendaOf)).toEqual(Array(5).fill(['1 Situation', '1(a) Cables']));
});

it.each([
  ['an item two levels deeper', [{ ...ITEMS[0], level: 1 }], 'items.0.level'],
  ['an item without title', [ITEMS[0], { ...ITEMS[1], title: '' }], 'items.1.title'],
  ['a sponsor who is not invited', [{ ...ITEMS[0], sponsors: ['ZZZ'] }], 'items.0.sponsors'],
])('%s is refused, and named', async (_, items, field) => {
  const { series } = await secretariat.scheduled('FREQ=WEEKLY;COUNT=1');
  expect(await officer.refused('setSeriesAgenda', { id: series?.id, version: 1, items })).toMatchObject({
    code: 'INVALID',
    field,
  });
});

it('standing items keep a format of their own, and go without discussion, on every agenda', async () => {
  const series = await secretariat.whole(await secretariat.scheduled('FREQ=WEEKLY;COUNT=2'));
  const own = { format: 'NAMED', named: ['JPN', 'NOR'], withoutDiscussion: true };
  const items = [{ title: 'Report', kind: 'INFORMATION', ...own }];
  const shown = 'id version standingItems { format named { code } withoutDiscussion }';
  const set = await officer.does('setSeriesAgenda', { id: series.id, version: series.version, items }, shown);
  const kept = { ...own, named: [{ code: 'JPN' }, { code: 'NOR' }] };
  expect(set).toMatchObject({ standingItems: [kept] });
  const query = `query ($id: ID!) { series(id: $id) { sessions(first: 2) { nodes { agenda { format withoutDiscussion } } } } }`;
  const agenda = [{ format: 'NAMED', withoutDiscussion: true }];
  expect(await officer.read(query, { id: series.id })).toEqual({
    series: { sessions: { nodes: [{ agenda }, { agenda }] } },
  });
});
