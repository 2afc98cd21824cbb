import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import { queueOf } from './support/floor';
import { type Full, FULL, listOf, waitingIds } from './support/floor-moves';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, japan, korea, france, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
  forum.person('observer@asean.example'),
]);

let agendaItemId: string;

beforeEach(async () => {
  agendaItemId = (await secretariat.underWay({ format: 'NAMED', named: ['FRA', 'JPN', 'KOR'] })).item.id;
});

const ask = (person: Person, more: object = {}): Promise<Full> =>
  person.does<Full>('requestFloor', { agendaItemId, ...more }, FULL);
const act = (person: Person, name: string, id: string, more: object = {}): Promise<Full> =>
  person.does<Full>(name, { id, ...more }, FULL);
const codes = (some: readonly { readonly code: string }[]): string[] => some.map(({ code }) => code);

describe('a tour de table', () => {
  const start = (more: object = {}): Promise<Thing> =>
    chair.does('startTour', { agendaItemId, order: 'EN', ...more });

  it('calls every seat once from the one that was drawn, the same for all who look', async () => {
    await start();
    const { tour, waiting } = await listOf(japan, agendaItemId);
    const order = ['FRA', 'JPN', 'KOR'];
    const from = order.indexOf(tour?.drawn.code ?? '');
    expect(codes(tour?.seats ?? [])).toEqual([...order.slice(from), ...order.slice(0, from)]);
    expect(waiting.map(({ delegation }) => delegation.code)).toEqual(codes(tour?.seats ?? []));
    expect(await waitingIds(chair, agendaItemId)).toEqual(waiting.map(({ id }) => id));
    expect(tour).toMatchObject({ order: 'EN', underWay: true });
  });

  it('makes a statement wait, and lets a point of order through', async () => {
    const own = await ask(japan);
    await start({ order: 'LOT' });
    const point = await ask(korea, { kind: 'POINT_OF_ORDER' });
    expect(await waitingIds(chair, agendaItemId)).toEqual([
      point.id,
      ...(await listOf(chair, agendaItemId)).waiting.slice(1, 4).map(({ id }) => id),
      own.id,
    ]);
    expect(await chair.refused('giveFloor', { id: own.id })).toMatchObject({ code: 'STATE' });
    await chair.does('endTour', { agendaItemId });
    expect(await queueOf(japan, agendaItemId)).toEqual(['KOR POINT_OF_ORDER', 'JPN']);
    expect(await listOf(japan, agendaItemId)).toMatchObject({ tour: { underWay: false } });
  });

  it('is passed on by its own delegation and by the chair, and by nobody else', async () => {
    await start({ order: 'LOT' });
    const turns = (await listOf(japan, agendaItemId)).waiting;
    const of = (code: string): string => turns.find(({ delegation }) => delegation.code === code)?.id ?? '';
    expect(await korea.refused('passFloor', { id: of('JPN') })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act(japan, 'passFloor', of('JPN'))).toMatchObject({ state: 'WITHDRAWN', inTour: true });
    expect(await act(chair, 'passFloor', of('FRA'))).toMatchObject({ state: 'DECLINED' });
    expect(await japan.refused('passFloor', { id: of('JPN') })).toMatchObject({ code: 'STATE' });
    expect(await queueOf(chair, agendaItemId)).toEqual(['KOR']);
  });

  it('is the chair’s, starts once, and once for one clientMutationId', async () => {
    expect(await japan.refused('startTour', { agendaItemId, order: 'EN' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await observer.refused('startTour', { agendaItemId, order: 'EN' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await start({ clientMutationId: 'round' });
    const first = await waitingIds(chair, agendaItemId);
    await start({ clientMutationId: 'round' });
    expect(await waitingIds(chair, agendaItemId)).toEqual(first);
    expect(await chair.refused('startTour', { agendaItemId, order: 'EN' })).toMatchObject({ code: 'STATE' });
    expect(await listOf(chair, agendaItemId)).toMatchObject({
      viewerCan: { startTour: false, endTour: true },
    });
    await chair.does('endTour', { agendaItemId });
    expect(await chair.refused('endTour', { agendaItemId })).toMatchObject({ code: 'STATE' });
  });

  it('of those present calls whoever is in the room', async () => {
    expect(await chair.refused('startTour', { agendaItemId, order: 'EN', presentOnly: true })).toMatchObject({
      code: 'STATE',
    });
  });
});

describe('a statement on behalf of others', () => {
  it('asks those it names; who aligns is spoken for and offered to withdraw, who does not is not', async () => {
    const own = await ask(korea);
    const { id, onBehalfOf, aligned } = await ask(japan, { onBehalfOf: ['FRA', 'KOR'] });
    expect([codes(onBehalfOf), aligned]).toEqual([['FRA', 'KOR'], []]);
    const after = await act(korea, 'alignWithFloor', id);
    expect(after).toMatchObject({ aligned: [{ code: 'KOR' }], offeredForWithdrawal: [{ id: own.id }] });
    expect((await listOf(france, agendaItemId)).waiting.flatMap((one) => one.offeredForWithdrawal)).toEqual(
      [],
    );
    expect(await act(chair, 'giveFloor', id)).toMatchObject({ onBehalfOf: [{ code: 'KOR' }] });
  });

  it('is left by each for itself, and not touched by strangers or late', async () => {
    const { id } = await ask(japan, { onBehalfOf: ['FRA'] });
    expect(await act(france, 'leaveFloor', id)).toMatchObject({ onBehalfOf: [] });
    expect(await france.refused('leaveFloor', { id })).toMatchObject({ code: 'STATE' });
    expect(await japan.refused('alignWithFloor', { id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await chair.refused('alignWithFloor', { id })).toMatchObject({ code: 'FORBIDDEN' });
    const absent = await observer.refused('alignWithFloor', { id: 'nothing' });
    expect(await observer.refused('alignWithFloor', { id })).toEqual(absent);
    await act(korea, 'alignWithFloor', id);
    expect(await korea.refused('alignWithFloor', { id })).toMatchObject({ code: 'DUPLICATE' });
    await act(chair, 'giveFloor', id);
    await act(chair, 'endFloor', id);
    expect(await korea.refused('leaveFloor', { id })).toMatchObject({ code: 'STATE' });
    expect(await france.refused('alignWithFloor', { id })).toMatchObject({ code: 'STATE' });
  });

  it('is aligned with once for one clientMutationId', async () => {
    const { id } = await ask(japan);
    const first = await act(korea, 'alignWithFloor', id, { clientMutationId: 'with them' });
    expect(await act(korea, 'alignWithFloor', id, { clientMutationId: 'with them' })).toEqual(first);
  });
});

describe('a point of order while somebody speaks', () => {
  it('is ruled on by the chair, and the speaker goes on where the clock stood', async () => {
    const statement = await ask(japan);
    await act(chair, 'giveFloor', statement.id);
    const point = await ask(korea, { kind: 'POINT_OF_ORDER' });
    await act(chair, 'giveFloor', point.id);
    expect(await listOf(france, agendaItemId)).toMatchObject({
      current: { id: point.id },
      interrupted: { id: statement.id, state: 'SPEAKING', interruptedAt: expect.any(String) },
    });
    expect(await japan.refused('ruleOnPointOfOrder', { id: point.id, ruling: 'UPHELD' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await chair.refused('ruleOnPointOfOrder', { id: statement.id, ruling: 'UPHELD' })).toMatchObject({
      code: 'STATE',
    });
    const ruled = await act(chair, 'ruleOnPointOfOrder', point.id, {
      ruling: 'REJECTED',
      text: 'Not on procedure.',
    });
    expect(ruled).toMatchObject({
      state: 'SPOKEN',
      ruling: { ruling: 'REJECTED', text: 'Not on procedure.' },
    });
    expect(await listOf(france, agendaItemId)).toMatchObject({
      current: { id: statement.id, interruptedAt: null },
      interrupted: null,
    });
    expect(await chair.refused('ruleOnPointOfOrder', { id: point.id, ruling: 'NOTED' })).toMatchObject({
      code: 'STATE',
    });
  });

  it('ends with the item, and so does whoever it interrupted', async () => {
    const statement = await ask(japan);
    await act(chair, 'giveFloor', statement.id);
    const point = await ask(korea, { kind: 'POINT_OF_ORDER' });
    await act(chair, 'giveFloor', point.id);
    await chair.does('closeAgendaItem', { id: agendaItemId, outcome: 'NOTED', summary: 'So noted.' });
    const { current, interrupted, spoken } = await listOf(japan, agendaItemId);
    expect([current, interrupted]).toEqual([null, null]);
    expect(spoken.map(({ id }) => id)).toEqual([statement.id, point.id]);
  });
});

describe('the order of the list', () => {
  it('is changed by the chair, and refused with the present order where another was seen', async () => {
    const ids = [(await ask(japan)).id, (await ask(korea)).id, (await ask(france)).id];
    const order = [...ids].reverse();
    await chair.does('reorderFloor', { agendaItemId, order, seen: ids });
    for (const person of [chair, japan]) expect(await waitingIds(person, agendaItemId)).toEqual(order);
    const refusal = await chair.refused('reorderFloor', { agendaItemId, order: ids, seen: ids });
    expect(refusal).toMatchObject({ code: 'CONFLICT', field: 'seen' });
    expect(refusal.message).toMatch(/France.*Korea.*Japan/);
    expect(await japan.refused('reorderFloor', { agendaItemId, order: ids, seen: order })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(
      await chair.refused('reorderFloor', { agendaItemId, order: ids.slice(1), seen: order }),
    ).toMatchObject({
      code: 'INVALID',
    });
  });

  it('is one order where two officers change it at once: one is refused and told the other’s', async () => {
    const ids = [(await ask(japan)).id, (await ask(korea)).id, (await ask(france)).id];
    const officer = await forum.person('officer@secretariat.example');
    const [a = '', b = '', c = ''] = ids;
    const tries = await Promise.all([
      chair.tries('reorderFloor', { agendaItemId, order: [b, a, c], seen: ids }),
      officer.tries('reorderFloor', { agendaItemId, order: [c, a, b], seen: ids }),
    ]);
    expect(tries.map(({ __typename }) => __typename).sort()).toEqual(['AgendaItem', 'Refusal']);
  });
});
