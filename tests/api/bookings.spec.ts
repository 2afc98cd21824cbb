import { expect, it } from '@jest/globals';
import { keyOf } from '@parley/kernel';
import { type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import { aDay, between, idOf, planned, standing } from './support/bookings';

/** A hundred tries on a slow machine. */
const PATIENCE_MS = 240_000;

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const officer = await forum.person('officer@secretariat.example');
const japan = await forum.person('head@jpn.example');

it('a room is one room however it is written, and one session has it at a time', async () => {
  const at = aDay();
  await secretariat.scheduled(between(at, 9, 11, { title: 'First', place: 'Salle Émile 1' }));
  for (const place of ['Salle Émile 1', ' salle  emile 1 ', 'SALLE-ÉMILE, 1', 'Salle Emile1']) {
    const refusal = await officer.refused('scheduleSession', { input: between(at, 10, 12, { place }) });
    expect(refusal).toMatchObject({ code: 'DUPLICATE', field: 'place' });
    expect(refusal.message).toContain('Choose another room or another time');
    expect(refusal.message).not.toContain('First');
  }
  await secretariat.scheduled(between(at, 10, 12, { place: 'Salle Émile 11' }));
});

it('a session may begin in a room at the moment when another one ends there', async () => {
  const at = aDay();
  await secretariat.scheduled(between(at, 9, 11, { place: 'Room 7' }));
  await secretariat.scheduled(between(at, 11, 12, { place: 'Room 7' }));
  await secretariat.scheduled(between(at, 8, 9, { place: 'Room 7' }));
});

it.each([
  'Online',
  'en ligne',
  'Videoconference',
  'To be confirmed',
  'à confirmer',
  'TBC',
  'Brussels',
  'NATO Headquarters',
])('“%s” is no room, and holds as many sessions as there are', async (place) => {
  const at = aDay();
  await secretariat.scheduled(between(at, 9, 11, { place }));
  await secretariat.scheduled(between(at, 9, 11, { place }));
});

it('a session that is cancelled or closed frees its room; one that moves takes the other', async () => {
  const at = aDay();
  const place = 'Room 8';
  const cancelled = await secretariat.scheduled(between(at, 9, 11, { place }));
  await officer.does('cancelSession', { id: cancelled.id, reason: 'no need' });
  const closed = await secretariat.open(between(at, 9, 11, { place }));
  expect(await officer.refused('scheduleSession', { input: between(at, 9, 11, { place }) })).toMatchObject({
    field: 'place',
  });
  await officer.does('closeSession', { id: closed.id });
  const draft = await secretariat.scheduled(between(at, 9, 11, { place }));
  const moved = between(at, 13, 14, { place });
  await officer.does('changeSession', { id: draft.id, version: 1, input: moved });
  expect(await officer.refused('scheduleSession', { input: moved })).toMatchObject({ field: 'place' });
  await secretariat.scheduled(between(at, 9, 11, { place }));
});

it(
  'of two officers who book one room at the same moment on two nodes, one has it, a hundred times',
  async () => {
    const at = aDay();
    const other = await forum.person('officer@secretariat.example', 1);
    for (let turn = 0; turn < 100; turn += 1) {
      const input = between(at, 9, 11, { place: `Room ${1000 + turn}` });
      const tries = await Promise.all(
        [officer, other].map((one) => one.tries<Thing>('scheduleSession', { input })),
      );
      const refused = tries.filter((answer) => answer.__typename === 'Refusal');
      expect(refused).toMatchObject([{ code: 'DUPLICATE', field: 'place' }]);
    }
    const [{ n } = { n: -1 }] = await forum.sql<{ n: number }>(
      `select count(*)::int as n from session where place like 'Room 1%' and length(place) = 9`,
    );
    expect(n).toBe(100);
  },
  PATIENCE_MS,
);

it(
  'of two answers that name one person for the same hour at the same moment, one stands, a hundred times',
  async () => {
    const at = aDay();
    const two = await Promise.all(
      [0, 0].map(() => secretariat.convened(between(at, 9, 11, { format: 'NAMED', named: ['JPN', 'KOR'] }))),
    );
    const attending = [await idOf(await forum.person('deputy@jpn.example'))];
    const elsewhere = await forum.person('head@jpn.example', 1);
    const accepts = (by: Person, sessionId: string) =>
      by.tries<Thing>('answerInvitation', { sessionId, answer: 'ACCEPTED', attending });
    for (let turn = 0; turn < 100; turn += 1) {
      const tries = await Promise.all(
        two.map(({ id }, index) => accepts(index === 0 ? japan : elsewhere, id)),
      );
      const refused = tries.filter((answer) => answer.__typename === 'Refusal');
      expect(refused).toMatchObject([{ code: 'DUPLICATE', field: 'attending' }]);
      for (const { id: sessionId } of two)
        await japan.does('answerInvitation', { sessionId, answer: 'AWAITED' });
    }
  },
  PATIENCE_MS,
);

it('who may attend takes no time, who is no longer named is free, and half-open hours meet', async () => {
  const at = aDay();
  const [one, other, later] = await Promise.all([
    secretariat.convened(between(at, 9, 11)),
    secretariat.convened(between(at, 10, 12)),
    secretariat.convened(between(at, 11, 13)),
  ]);
  const attending = [await idOf(japan)];
  await japan.does('answerInvitation', { sessionId: one.id, answer: 'ACCEPTED', attending });
  await japan.does('answerInvitation', { sessionId: later.id, answer: 'ACCEPTED', attending });
  await japan.does('answerInvitation', { sessionId: other.id, answer: 'TENTATIVE', attending });
  const twice = { sessionId: other.id, answer: 'ACCEPTED', attending };
  expect(await japan.refused('answerInvitation', twice)).toMatchObject({
    code: 'DUPLICATE',
    field: 'attending',
  });
  await japan.does('answerInvitation', { sessionId: one.id, answer: 'DECLINED' });
  await officer.does('cancelSession', { id: later.id, reason: 'no need' });
  await japan.does('answerInvitation', twice);
});

it('a session is not moved onto another one of somebody named to attend it', async () => {
  const at = aDay();
  const one = await secretariat.convened(between(at, 9, 11, { title: 'Early' }));
  const other = await secretariat.convened(between(at, 14, 16, { title: 'Late' }));
  const attending = [await idOf(await forum.person('adviser@nor.example'))];
  const norway = await forum.person('head@nor.example');
  for (const { id: sessionId } of [one, other])
    await norway.does('answerInvitation', { sessionId, answer: 'ACCEPTED', attending });
  const plan = { sessionId: other.id, startsAt: at(10), endsAt: at(12) };
  expect(await planned(officer, plan)).toEqual(
    expect.arrayContaining([expect.objectContaining({ severity: 'REFUSAL', code: 'PERSON_TWICE' })]),
  );
  const refusal = await officer.refused('changeSession', {
    id: other.id,
    version: 2,
    input: between(at, 10, 12, { title: 'Late' }),
  });
  expect(refusal).toMatchObject({ code: 'DUPLICATE', field: 'startsAt' });
});

it('what the forum makes by itself in a room that is taken stands without the room until somebody mends it', async () => {
  const at = aDay();
  await secretariat.scheduled(between(at, 9, 11, { title: 'Earlier', place: 'Room 20' }));
  const made = await secretariat.scheduled(between(at, 13, 14, { place: 'Room 20' }));
  // As a series is extended: by nobody whom the database could refuse.
  await forum.sql('update session set starts_at = $2, ends_at = $3 where id = $1', [
    keyOf('Session', made.id),
    at(10),
    at(12),
  ]);
  expect(await standing(officer, made.id)).toEqual(
    expect.arrayContaining([expect.objectContaining({ severity: 'REFUSAL', code: 'ROOM_TAKEN' })]),
  );
  const refusal = await officer.refused('conveneSession', { id: made.id, overrideReason: 'all the same' });
  expect(refusal).toMatchObject({ code: 'DUPLICATE', field: 'place' });
  const input = between(at, 10, 12, { place: 'Room 21' });
  await officer.does('changeSession', { id: made.id, version: 1, input });
  await officer.does('conveneSession', { id: made.id });
});
