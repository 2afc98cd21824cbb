import { expect, it } from '@jest/globals';
import { DEMO_PASSWORD, Secretariat, startForum } from '@parley/testkit';
import { aDay, between, type Conflict, planned, standing } from './support/bookings';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const officer = await forum.person('officer@secretariat.example');
const chair = await forum.person('chair@secretariat.example');
const japan = await forum.person('head@jpn.example');

const codes = (conflicts: readonly Conflict[]): string[] => conflicts.map(({ code }) => code);

it('a plan is told what is in its way before it is saved, gravest first, and not that it is in its own', async () => {
  const at = aDay();
  const made = await secretariat.scheduled(between(at, 9, 11, { title: 'Maritime', place: 'Room 9' }));
  const found = await planned(officer, { startsAt: at(10), endsAt: at(12), place: 'room 9' });
  expect(found).toMatchObject([
    { severity: 'REFUSAL', code: 'ROOM_TAKEN', field: 'place', session: { title: 'Maritime' } },
    { severity: 'NOTICE', code: 'INVITED_TWICE', field: 'startsAt' },
  ]);
  expect(found[0]?.message).toContain('“Maritime”');
  const own = { sessionId: made.id, startsAt: at(9), endsAt: at(11), place: 'Room 9' };
  expect(await planned(officer, own)).toEqual([]);
  expect(await planned(officer, { startsAt: at(11), endsAt: at(12), place: 'Room 9' })).toEqual([]);
  expect(await standing(officer, made.id)).toEqual([]);
});

it('nobody outside the chair and the session officers is told of conflicts', async () => {
  const at = aDay();
  const made = await secretariat.convened(between(at, 9, 11, { place: 'Room 10' }));
  await secretariat.convened(between(at, 9, 11));
  expect(codes(await standing(chair, made.id))).toEqual(['INVITED_TWICE']);
  for (const email of ['head@jpn.example', 'rapporteur@secretariat.example', 'admin@secretariat.example']) {
    const reader = await forum.person(email);
    expect(await standing(reader, made.id)).toEqual([]);
    expect(await planned(reader, { startsAt: at(9), endsAt: at(11), place: 'Room 10' })).toEqual([]);
  }
});

it('of a session that the officer may not see, only that there is one is told', async () => {
  const at = aDay();
  const admin = await forum.person('admin@secretariat.example');
  const email = 'low@secretariat.example';
  const post = { role: 'SESSION_OFFICER', clearance: 'RESTRICTED', password: DEMO_PASSWORD };
  await admin.does('accreditPerson', { input: { ...post, name: 'Low officer', email } });
  const low = await forum.signIn(email);
  const label = { classification: 'CONFIDENTIAL', releasableTo: ['JPN', 'KOR'] };
  const hidden = { title: 'Zephyr', format: 'NAMED', named: ['JPN', 'KOR'], label, purpose: 'CONSENSUS' };
  const input = between(at, 9, 11, { ...hidden, place: 'Room 12' });
  await chair.does('scheduleSession', { input });
  const open = { startsAt: at(10), endsAt: at(12), place: 'Room 12', purpose: 'CONSENSUS' };
  const found = await planned(low, open);
  expect(found).toMatchObject([
    { code: 'ROOM_TAKEN', session: null, delegations: [] },
    { code: 'HEADS_NEEDED', session: null, delegations: [] },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/Zephyr|Japan|Korea/);
  expect(found[0]?.message).toContain('another session');
  expect(JSON.stringify(await planned(chair, open))).toContain('Zephyr');
  const refusal = await low.refused('scheduleSession', {
    input: between(at, 10, 12, { place: 'Room 12' }),
  });
  expect(refusal.field).toBe('place');
  expect(refusal.message).not.toContain('Zephyr');
});

it('convening against warnings needs a reason, which the record keeps for the secretariat', async () => {
  const at = aDay();
  const { id } = await secretariat.scheduled(between(at, 9, 10));
  await secretariat.item(id, { title: 'Long', plannedDuration: 'PT2H' });
  const refusal = await officer.refused('conveneSession', { id });
  expect(refusal).toMatchObject({ code: 'INVALID', field: 'overrideReason' });
  expect(refusal.message).toContain('The agenda plans 2 h, the session lasts 1 h: 1 h too much.');
  expect(await officer.read('query ($id: ID!) { session(id: $id) { state version } }', { id })).toEqual({
    session: { state: 'DRAFT', version: 1 },
  });
  expect(await officer.refused('conveneSession', { id, overrideReason: '   ' })).toMatchObject({
    field: 'overrideReason',
  });
  expect(await officer.refused('conveneSession', { id, overrideReason: 'x'.repeat(1001) })).toMatchObject({
    field: 'overrideReason',
  });
  await officer.does('conveneSession', { id, overrideReason: 'the ministers agreed to go on' });
  const feed = `query ($id: ID!) { feed(filter: { sessionId: $id }, first: 100) { nodes { type data } } }`;
  const [mine, theirs] = await Promise.all([chair, japan].map((one) => one.read(feed, { id })));
  expect(JSON.stringify(mine)).toContain('the ministers agreed to go on');
  expect(JSON.stringify(mine)).toContain('session.conflicts-overridden');
  expect(JSON.stringify(theirs)).toContain('session.convened');
  expect(JSON.stringify(theirs)).not.toMatch(/ministers|overridden|AGENDA_TOO_LONG/);
});

it('heads needed by two sessions for agreement are a warning; moving a convened one onto another needs the reason too', async () => {
  const at = aDay();
  const agreement = { purpose: 'CONSENSUS', format: 'NAMED', named: ['JPN', 'NOR'] };
  await secretariat.convened(between(at, 9, 11, { ...agreement, title: 'First' }));
  const { id } = await secretariat.convened(between(at, 14, 16, agreement));
  const input = between(at, 10, 12, agreement);
  const refusal = await officer.refused('changeSession', { id, version: 2, input });
  expect(refusal).toMatchObject({ code: 'INVALID', field: 'overrideReason' });
  expect(refusal.message).toContain('Heads of delegation (Japan, Norway) are needed by “First”');
  await officer.does('changeSession', { id, version: 2, input, overrideReason: 'no other day' });
  // What has been overridden is not asked again for a change of other things.
  await officer.does('changeSession', { id, version: 3, input: { ...input, title: 'Renamed' } });
  expect(codes(await standing(officer, id))).toEqual(['HEADS_NEEDED']);
});

it('a seat that ended after it was invited is a warning', async () => {
  const at = aDay();
  const { id } = await secretariat.scheduled(between(at, 9, 11, { format: 'NAMED', named: ['PRT', 'JPN'] }));
  const admin = await forum.person('admin@secretariat.example');
  await admin.does('endSeat', { code: 'PRT', on: '2031-12-31' });
  expect(await standing(officer, id)).toMatchObject([
    { severity: 'WARNING', code: 'SEAT_OUTSIDE_ROSTER', field: 'named', delegations: [{ code: 'PRT' }] },
  ]);
  expect(await officer.refused('conveneSession', { id })).toMatchObject({ field: 'overrideReason' });
});

it('a French reader is told in French', async () => {
  const at = aDay();
  await secretariat.scheduled(between(at, 9, 11, { title: 'Une', place: 'Room 13' }));
  const { data } = await officer.graphql<{ sessionConflicts: Conflict[] }>(
    `query ($plan: SessionPlanInput!) { sessionConflicts(plan: $plan) { message } }`,
    { plan: { purpose: 'INFORM', format: 'ALL', startsAt: at(9), endsAt: at(10), place: 'Room 13' } },
    { 'accept-language': 'fr' },
  );
  expect(data?.sessionConflicts[0]?.message).toContain('la salle est prise par « Une »');
});
