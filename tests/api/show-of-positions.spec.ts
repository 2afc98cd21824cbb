import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, Secretariat, startForum } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, japan, japanDeputy, korea, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('observer@asean.example'),
]);

interface Show {
  readonly id: string;
  readonly closedAt: string | null;
  readonly statement: string;
  readonly positions: readonly {
    readonly delegation: { readonly code: string };
    readonly position: string;
  }[];
  readonly silent: readonly unknown[];
  readonly viewerCan: { readonly show: boolean; readonly close: boolean };
}

const SHOW = `id closedAt statement positions { delegation { code } position } silent { code } viewerCan { show close }`;

let agendaItemId: string;
let sessionId: string;

beforeEach(async () => {
  const { session, item } = await secretariat.underWay();
  [sessionId, agendaItemId] = [session.id, item.id];
});

const ask = (more: object = {}): Promise<Show> =>
  chair.does<Show>('askForPositions', { agendaItemId, ...more }, SHOW);

const show = (person: Person, id: string, position: string): Promise<Show> =>
  person.does<Show>('showPosition', { id, position }, SHOW);

const showOn = async (person: Person, id: string): Promise<Show | null | undefined> => {
  const { node } = await person.read<{ node: { showOfPositions: Show | null } | null }>(
    `query ($id: ID!) { node(id: $id) { ... on AgendaItem { showOfPositions { ${SHOW} } } } }`,
    { id },
  );
  return node === null ? undefined : node.showOfPositions;
};

const standing = (shown: Show | null | undefined): string[] =>
  (shown?.positions ?? []).map(({ delegation, position }) => `${delegation.code} ${position}`);

describe('a show of positions', () => {
  it('is asked in one click, answered seat by seat, changed, and closed by the chair', async () => {
    const { id, statement } = await ask();
    expect(statement).toBe('Indicative, decides nothing: 34 of 34 seats have not said.');
    await show(japan, id, 'AWAITING_INSTRUCTIONS');
    await show(korea, id, 'AGREE');
    const changed = await show(japan, id, 'CAN_GO_ALONG');
    expect(standing(changed).sort()).toEqual(['JPN CAN_GO_ALONG', 'KOR AGREE']);
    expect(changed.silent).toHaveLength(32);
    const closed = await chair.does<Show>('closeShowOfPositions', { id }, SHOW);
    expect(closed.closedAt).not.toBeNull();
    expect(await japan.refused('showPosition', { id, position: 'OBJECT' })).toMatchObject({
      code: 'DEADLINE_PASSED',
    });
    expect(await chair.refused('closeShowOfPositions', { id })).toMatchObject({ code: 'STATE' });
    expect(standing(await showOn(korea, agendaItemId)).sort()).toEqual(['JPN CAN_GO_ALONG', 'KOR AGREE']);
  });

  it('is for whoever speaks for a seat; what each may do is said before', async () => {
    const { id, viewerCan } = await ask();
    expect(viewerCan).toEqual({ show: false, close: true });
    expect((await showOn(japan, agendaItemId))?.viewerCan).toEqual({ show: true, close: false });
    expect((await showOn(japanDeputy, agendaItemId))?.viewerCan).toEqual({ show: false, close: false });
    expect(await japanDeputy.refused('showPosition', { id, position: 'AGREE' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await chair.refused('showPosition', { id, position: 'AGREE' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await japan.refused('closeShowOfPositions', { id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await japan.refused('askForPositions', { agendaItemId })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is one at a time on an item, and the same clientMutationId asks once', async () => {
    const first = await ask({ clientMutationId: 'once' });
    expect((await ask({ clientMutationId: 'once' })).id).toBe(first.id);
    expect(await chair.refused('askForPositions', { agendaItemId })).toMatchObject({ code: 'DUPLICATE' });
    await chair.does('closeShowOfPositions', { id: first.id });
    expect((await ask()).id).not.toBe(first.id);
  });

  it('ends with its item, and takes no position while the item is suspended', async () => {
    const { id } = await ask();
    await chair.does('suspendAgendaItem', { id: agendaItemId });
    expect(await japan.refused('showPosition', { id, position: 'AGREE' })).toMatchObject({ code: 'STATE' });
    await chair.does('closeAgendaItem', { id: agendaItemId, outcome: 'NOTED' });
    expect((await showOn(japan, agendaItemId))?.closedAt).not.toBeNull();
    expect(await japan.refused('showPosition', { id, position: 'AGREE' })).toMatchObject({
      code: 'DEADLINE_PASSED',
    });
    expect(await chair.refused('askForPositions', { agendaItemId })).toMatchObject({ code: 'STATE' });
  });

  it('goes over the room’s socket too, and every screen hears of it', async () => {
    const [table, seat] = await Promise.all([chair.socket(), japan.socket()]);
    await Promise.all([table.join(sessionId), seat.join(sessionId)]);
    const { id } = await table.does('positions:ask', { agendaItemId });
    await seat.does('positions:show', { id, position: 'STAND_ASIDE' });
    await table.does('positions:close', { id });
    const types = ['positions.asked', 'positions.shown', 'positions.closed'];
    for (const type of types)
      expect((await seat.events.until((event) => event.type === type)).subjectId).toBe(id);
    table.close();
    seat.close();
  });

  it('holds one position for each seat when one seat says ten things at once', async () => {
    const { id } = await ask();
    const said = ['AGREE', 'OBJECT', 'RESERVATION', 'STAND_ASIDE', 'CAN_GO_ALONG'];
    await Promise.all([...said, ...said].map((position) => show(japan, id, position)));
    expect(standing(await showOn(chair, agendaItemId))).toHaveLength(1);
  });
});

describe('who may not see the item', () => {
  it('gets of its show exactly what a show that does not exist gives', async () => {
    const hidden = await secretariat.underWay(
      {},
      { label: { classification: 'UNCLASSIFIED', releasableTo: ['JPN', 'NOR'] } },
    );
    const there = await chair.does<Show>('askForPositions', { agendaItemId: hidden.item.id }, SHOW);
    const nowhere = { code: 'NOT_FOUND' };
    expect(await showOn(korea, hidden.item.id)).toBeUndefined();
    expect(await korea.read(`query ($id: ID!) { node(id: $id) { id } }`, { id: there.id })).toEqual({
      node: null,
    });
    expect(await korea.refused('showPosition', { id: there.id, position: 'AGREE' })).toMatchObject(nowhere);
    expect(await korea.refused('closeShowOfPositions', { id: there.id })).toMatchObject(nowhere);
    expect(await korea.refused('askForPositions', { agendaItemId: hidden.item.id })).toMatchObject(nowhere);
  });

  it('is every observer unless it is released to them, and then they only look', async () => {
    const { id } = await ask();
    expect(await showOn(observer, agendaItemId)).toBeUndefined();
    expect(await observer.refused('showPosition', { id, position: 'AGREE' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const label = { classification: 'UNCLASSIFIED', releasableToObservers: true };
    const released = await secretariat.underWay({ label }, { label });
    const seen = await chair.does<Show>('askForPositions', { agendaItemId: released.item.id }, SHOW);
    await show(japan, seen.id, 'AGREE');
    const looked = await showOn(observer, released.item.id);
    expect(standing(looked)).toEqual(['JPN AGREE']);
    expect(looked?.viewerCan).toEqual({ show: false, close: false });
    expect(await observer.refused('showPosition', { id: seen.id, position: 'AGREE' })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
