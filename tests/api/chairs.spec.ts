import { expect, it } from '@jest/globals';
import { type Person, startForum, type Thing } from '@parley/testkit';
import { aDay, between, idOf, planned, standing } from './support/bookings';
import { SHOWN, type Shown } from './support/series';

/** A hundred tries on a slow machine. */
const PATIENCE_MS = 240_000;

const forum = await startForum({ nodes: 2 });
const officer = await forum.person('officer@secretariat.example');
const chair = await forum.person('chair@secretariat.example');
const rapporteur = await forum.person('rapporteur@secretariat.example');
const japan = await forum.person('head@jpn.example');
const [officerId, chairId, rapporteurId] = [await idOf(officer), await idOf(chair), await idOf(rapporteur)];

interface Chaired extends Thing {
  readonly version: number;
  readonly chair: { readonly id: string; readonly name: string } | null;
}

/** A field that is left out, not null. */
const UNNAMED = { chairId: undefined };
const CHAIRED = 'id version chair { id name }';

const drafted = (input: object): Promise<Chaired> =>
  officer.does<Chaired>('scheduleSession', { input }, CHAIRED);

const chairOf = async (reader: Person, id: string): Promise<Chaired['chair'] | undefined> =>
  (
    await reader.read<{ session: Chaired | null }>(`query ($id: ID!) { session(id: $id) { ${CHAIRED} } }`, {
      id,
    })
  ).session?.chair;

it('whoever has the post of chair and is free then chairs where nobody is named; else nobody does', async () => {
  const at = aDay();
  expect((await drafted(between(at, 9, 11, UNNAMED))).chair).toMatchObject({ id: chairId });
  expect((await drafted(between(at, 10, 12, UNNAMED))).chair).toBeNull();
  expect((await drafted(between(at, 11, 12, UNNAMED))).chair).toMatchObject({ id: chairId });
  expect((await drafted(between(at, 15, 16, { chairId: null }))).chair).toBeNull();
  expect((await drafted(between(at, 15, 16, { chairId: officerId }))).chair).toMatchObject({ id: officerId });
});

it('is seen by all who see the session, and by nobody else', async () => {
  const at = aDay();
  const { id } = await drafted(between(at, 9, 11, { format: 'NAMED', named: ['JPN'], chairId }));
  expect(await chairOf(japan, id)).toBeUndefined();
  await officer.does('conveneSession', { id });
  expect(await chairOf(japan, id)).toMatchObject({ id: chairId });
  expect(await chairOf(await forum.person('head@fra.example'), id)).toBeUndefined();
});

it('only somebody of the secretariat chairs, and nobody who is not there', async () => {
  const at = aDay();
  const refused = (given: string) =>
    officer.refused('scheduleSession', { input: between(at, 9, 11, { chairId: given }) });
  expect(await refused(await idOf(japan))).toMatchObject({ code: 'INVALID', field: 'chairId' });
  expect(await refused('no such person')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await japan.refused('scheduleSession', { input: between(at, 9, 11, { chairId }) })).toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('a change that says nothing of the chair keeps it; null takes it off', async () => {
  const at = aDay();
  const draft = await drafted(between(at, 9, 11, { chairId: rapporteurId }));
  const change = (version: number, more: object) =>
    officer.does<Chaired>(
      'changeSession',
      { id: draft.id, version, input: between(at, 9, 11, { ...UNNAMED, ...more }) },
      CHAIRED,
    );
  expect((await change(1, { title: 'Another title' })).chair).toMatchObject({ id: rapporteurId });
  expect((await change(2, { chairId: null })).chair).toBeNull();
  expect((await change(3, { chairId: officerId })).chair).toMatchObject({ id: officerId });
});

it('one person chairs one session at a time: shown while it is planned, refused when it is saved', async () => {
  const at = aDay();
  await drafted(between(at, 9, 11, { title: 'First', chairId: rapporteurId }));
  const input = between(at, 10, 12, { chairId: rapporteurId });
  const refusal = await officer.refused('scheduleSession', { input });
  expect(refusal).toMatchObject({ code: 'DUPLICATE', field: 'chairId' });
  expect(refusal.message).not.toContain('First');
  const plan = { startsAt: at(10), endsAt: at(12), chairId: rapporteurId };
  expect(await planned(officer, plan)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ severity: 'REFUSAL', code: 'PERSON_TWICE', field: 'chairId' }),
    ]),
  );
  const later = await drafted(between(at, 14, 15, { chairId: rapporteurId }));
  expect(await officer.refused('changeSession', { id: later.id, version: 1, input })).toMatchObject({
    code: 'DUPLICATE',
    field: 'chairId',
  });
});

it('whoever chairs is free again when the session is cancelled or closed', async () => {
  const at = aDay();
  const input = between(at, 9, 11, { chairId: rapporteurId });
  const draft = await drafted(input);
  await officer.does('cancelSession', { id: draft.id, reason: 'no need' });
  const held = await drafted(input);
  await officer.does('conveneSession', { id: held.id });
  await officer.does('openSession', { id: held.id });
  expect(await officer.refused('scheduleSession', { input })).toMatchObject({ field: 'chairId' });
  await officer.does('closeSession', { id: held.id });
  await drafted(input);
});

it('what the forum makes by itself while its chair is elsewhere is not convened so', async () => {
  const at = aDay();
  await drafted(between(at, 9, 11, { chairId: rapporteurId }));
  const made = await drafted(between(at, 13, 14, { chairId: rapporteurId }));
  // As a series is extended: by nobody whom the database could refuse.
  await forum.sql(
    `update session set starts_at = $1, ends_at = $2 where title = 'Consultation of a test' and starts_at = $3`,
    [at(10), at(12), at(13)],
  );
  expect(await standing(officer, made.id)).toEqual(
    expect.arrayContaining([expect.objectContaining({ severity: 'REFUSAL', field: 'chairId' })]),
  );
  expect(
    await officer.refused('conveneSession', { id: made.id, overrideReason: 'all the same' }),
  ).toMatchObject({
    code: 'DUPLICATE',
    field: 'chairId',
  });
});

it.each(['named', 'by default'])(
  'of two officers who give one chair (%s) two sessions at the same moment on two nodes, one gets it, a hundred times',
  async (how) => {
    const at = aDay();
    const other = await forum.person('officer@secretariat.example', 1);
    const given = how === 'named' ? { chairId } : UNNAMED;
    for (let turn = 0; turn < 100; turn += 1) {
      const input = between(at, 9, 11, given);
      const tries = await Promise.all(
        [officer, other].map((one) => one.tries<Chaired>('scheduleSession', { input }, CHAIRED)),
      );
      const made = tries.filter((answer) => answer.__typename !== 'Refusal');
      const chaired = made.filter((answer) => 'chair' in answer && answer.chair !== null);
      expect(chaired.length).toBe(1);
      // Who asked for nobody is not refused for it.
      expect(made.length).toBe(how === 'named' ? 1 : 2);
      for (const answer of made)
        if ('id' in answer) await officer.does('cancelSession', { id: answer.id, reason: 'the next try' });
    }
  },
  PATIENCE_MS,
);

it('all occurrences of a series have its chair; by default, where the hour is not theirs, none', async () => {
  const at = aDay();
  await drafted(between(at, 24 * 7 + 9, 24 * 7 + 11, { chairId }));
  const rrule = 'FREQ=WEEKLY;COUNT=3';
  const chairs = async (given: object): Promise<(string | null)[]> => {
    const made = await officer.does<Shown>(
      'scheduleSeries',
      { input: between(at, 9, 11, given), rrule },
      SHOWN,
    );
    const query = `query ($id: ID!) { series(id: $id) { sessions(first: 10) { nodes { ${CHAIRED} } } } }`;
    const { series } = await officer.read<{ series: { sessions: { nodes: Chaired[] } } }>(query, {
      id: made.series?.id,
    });
    return series.sessions.nodes.map((one) => one.chair?.id ?? null);
  };
  expect(await chairs({ chairId: rapporteurId })).toEqual([rapporteurId, rapporteurId, rapporteurId]);
  expect(await chairs(UNNAMED)).toEqual([chairId, null, chairId]);
});
