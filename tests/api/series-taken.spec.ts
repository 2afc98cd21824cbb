import { expect, it } from '@jest/globals';
import { type Person, startForum, type Thing } from '@parley/testkit';
import { aDay, between, type Hours, idOf } from './support/bookings';
import { nth, type Series, SERIES, SHOWN, type Shown } from './support/series';

const forum = await startForum();
const officer = await forum.person('officer@secretariat.example');
const rapporteurId = await idOf(await forum.person('rapporteur@secretariat.example'));
const WEEK = 24 * 7;
const RULE = 'FREQ=WEEKLY;COUNT=4';

const iso = (at: string | null): string => new Date(at ?? Number.NaN).toISOString();

const scheduled = (at: Hours, more: object = {}, args: object = {}): Promise<Shown> =>
  officer.does<Shown>('scheduleSeries', { input: between(at, 9, 11, more), rrule: RULE, ...args }, SHOWN);

const seriesOf = async (session: Shown, reader: Person = officer): Promise<Series> => {
  const query = `query ($id: ID!) { series(id: $id) { ${SERIES} } }`;
  return (await reader.read<{ series: Series }>(query, { id: session.series?.id })).series;
};

const statesOf = async (session: Shown): Promise<string[]> =>
  (await seriesOf(session)).sessions.nodes.map((one) => (one as Shown & { state: string }).state);

const booked = (at: Hours, from: number, more: object): Promise<Thing> =>
  officer.does('scheduleSession', { input: between(at, from, from + 2, more) });

it.each([
  ['room', { place: 'Room 301' }, 'place', 'room is taken'],
  ['chair', { chairId: rapporteurId }, 'chairId', 'is to chair'],
])(
  'a %s that is taken on one date of a series is refused with that date, or the date is skipped',
  async (_, given, field, words) => {
    const at = aDay();
    await booked(at, WEEK * 2 + 10, given);
    const input = between(at, 9, 11, given);
    const refusal = await officer.refused('scheduleSeries', { input, rrule: RULE });
    expect(refusal).toMatchObject({ code: 'DUPLICATE', field });
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(at(WEEK * 2 + 9)));
    expect(refusal.message).toContain(`${day}: `);
    expect(refusal.message).toContain(words);
    expect(refusal.message).toContain('go on without these occurrences');
    const series = await scheduled(at, given, { skipTaken: true });
    expect(await statesOf(series)).toEqual(['DRAFT', 'DRAFT', 'CANCELLED', 'DRAFT']);
    const skipped = nth(await seriesOf(series), 2);
    expect(iso(skipped.originalStart)).toBe(at(WEEK * 2 + 9));
  },
);

it('a series is refused whole where its room is taken every time', async () => {
  const at = aDay();
  const given = { place: 'Room 302' };
  await scheduled(at, given);
  const input = between(at, 10, 12, given);
  expect(await officer.refused('scheduleSeries', { input, rrule: RULE, skipTaken: true })).toMatchObject({
    code: 'DUPLICATE',
    field: 'startsAt',
  });
});

it('a series moves to an hour that is taken on one date without that occurrence', async () => {
  const at = aDay();
  const given = { place: 'Room 303' };
  const first = await scheduled(at, given);
  await booked(at, WEEK + 14, given);
  const change = {
    sessionId: first.id,
    version: 1,
    scope: 'ALL',
    input: between(at, 13, 15, given),
  };
  const refusal = await officer.refused('changeSeries', change);
  expect(refusal).toMatchObject({ code: 'DUPLICATE', field: 'place' });
  await officer.does('changeSeries', { ...change, skipTaken: true });
  const series = await seriesOf(first);
  expect(series.sessions.nodes.filter((one) => iso(one.startsAt) === at(WEEK * 2 + 13))).toHaveLength(1);
  expect(await statesOf(first)).toEqual(expect.arrayContaining(['CANCELLED']));
  expect((await statesOf(first)).filter((state) => state === 'DRAFT')).toHaveLength(3);
});

it('a series moves by a whole period: each occurrence goes where another one was, in one room with one chair', async () => {
  const at = aDay();
  const given = { place: 'Room 304', chairId: rapporteurId };
  const first = await scheduled(at, given);
  const input = between(at, WEEK + 9, WEEK + 11, given);
  await officer.does('changeSeries', { sessionId: first.id, version: 1, scope: 'ALL', input });
  const { sessions } = await seriesOf(first);
  expect(sessions.nodes.map(({ startsAt }) => iso(startsAt))).toEqual(
    [1, 2, 3, 4].map((weeks) => at(WEEK * weeks + 9)),
  );
  expect(
    await officer.refused('scheduleSession', {
      input: between(at, WEEK * 4 + 10, WEEK * 4 + 12, { place: 'Room 304' }),
    }),
  ).toMatchObject({
    field: 'place',
  });
});

it('warnings about convened occurrences that move need a reason, in a series and one by one', async () => {
  const at = aDay();
  const agreement = { purpose: 'CONSENSUS', format: 'NAMED', named: ['JPN', 'NOR'] };
  const other = await booked(at, 14, agreement);
  const first = await scheduled(at, agreement);
  await officer.does('conveneSession', { id: first.id });
  const when = { sessionId: first.id, version: 2 };
  const times = { startsAt: at(14), endsAt: at(16) };
  expect(await officer.refused('moveOccurrence', { ...when, ...times })).toMatchObject({
    code: 'INVALID',
    field: 'overrideReason',
  });
  const change = { ...when, scope: 'ALL', input: between(at, 14, 16, agreement) };
  const refusal = await officer.refused('changeSeries', change);
  expect(refusal).toMatchObject({ code: 'INVALID', field: 'overrideReason' });
  expect(refusal.message).toContain('Heads of delegation');
  await officer.does('changeSeries', { ...change, overrideReason: 'No other week.' });
  await officer.does('cancelSession', { id: other.id, reason: 'no need' });
});

it.each(['changeSeries', 'moveOccurrence', 'skipOccurrence'])(
  '%s is done once, however often it is sent under one name',
  async (operation) => {
    const at = aDay();
    const first = await scheduled(at);
    const seen = { sessionId: first.id, version: 1, clientMutationId: `once ${operation}` };
    const given = {
      changeSeries: { ...seen, scope: 'FOLLOWING', input: between(at, 12, 14, { title: 'Later' }) },
      moveOccurrence: { ...seen, startsAt: at(12), endsAt: at(14) },
      skipOccurrence: { ...seen, reason: 'A holiday.' },
    }[operation];
    const answers = [
      await officer.does<Shown>(operation, given, SHOWN),
      await officer.does<Shown>(operation, given, SHOWN),
    ];
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ version: 2 });
    const late = { ...given, clientMutationId: `late ${operation}` };
    expect(await officer.refused(operation, late)).toMatchObject(
      operation === 'skipOccurrence' ? { code: 'STATE' } : { code: 'CONFLICT', currentVersion: 2 },
    );
  },
);
