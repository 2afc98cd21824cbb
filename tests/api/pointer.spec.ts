import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { globalId, keyOf } from '@parley/kernel';
import { type Item, type Person, Secretariat, startForum } from '@parley/testkit';
import { circulated } from './support/papers';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const [chair, japan, koreaElsewhere, korea, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example', 1),
  forum.person('head@kor.example'),
  forum.person('observer@asean.example'),
]);

const PLACE = 'paragraph revision { id } agendaItem { id }';

interface Place {
  readonly paragraph: string;
  readonly revision: { readonly id: string };
}

interface Scene {
  readonly sessionId: string;
  readonly agendaItemId: string;
  readonly revisionId: string;
}

const textOf = async (label: object): Promise<{ paperId: string; revisionId: string }> => {
  const { id, current } = await circulated(forum, { label });
  return { paperId: id, revisionId: current?.id ?? '' };
};

/** An item under discussion with papers under these labels; the text of the first one is pointed at. */
const scene = async (
  labels: readonly object[] = [{ classification: 'UNCLASSIFIED' }],
  itemLabel: object = { classification: 'UNCLASSIFIED' },
): Promise<Scene & { readonly others: readonly string[] }> => {
  const texts = await Promise.all(labels.map(textOf));
  const paperIds = texts.map(({ paperId }) => paperId);
  const { session, item } = await secretariat.underWay({ label: itemLabel }, { label: itemLabel, paperIds });
  const [first = '', ...others] = texts.map(({ revisionId }) => revisionId);
  return { sessionId: session.id, agendaItemId: item.id, revisionId: first, others };
};

const point = ({ agendaItemId, revisionId }: Scene, paragraph: string): Promise<Place> =>
  chair.does<Place>('pointAt', { agendaItemId, revisionId, paragraph }, PLACE);

const seenBy = async (person: Person, id: string): Promise<Place | null | undefined> => {
  const { session } = await person.read<{ session: { pointer: Place | null } | null }>(
    `query ($id: ID!) { session(id: $id) { pointer { ${PLACE} } } }`,
    { id },
  );
  return session === null ? undefined : session.pointer;
};

const mayPoint = async (person: Person, id: string): Promise<boolean | undefined> => {
  const { node } = await person.read<{ node: { viewerCanPoint: boolean } | null }>(
    'query ($id: ID!) { node(id: $id) { ... on AgendaItem { viewerCanPoint } } }',
    { id },
  );
  return node?.viewerCanPoint;
};

const ONE_SEAT = { classification: 'UNCLASSIFIED', releasableTo: ['JPN', 'NOR'] };

describe('the chair’s pointer', () => {
  it('goes to every screen on every node, and to those who come later', async () => {
    const set = await scene();
    const [near, far] = await Promise.all([japan.socket(), koreaElsewhere.socket()]);
    await Promise.all([near.join(set.sessionId), far.join(set.sessionId)]);
    await Promise.all([near, far].map(({ pointers }) => pointers.until((pointer) => pointer === null)));
    await point(set, '1(a)');
    const { sessionId, agendaItemId, revisionId } = set;
    const expected = { sessionId, agendaItemId, revisionId, paragraph: '1(a)' };
    const at = ({ pointers }: typeof near, paragraph: string) =>
      pointers.until((pointer) => pointer?.paragraph === paragraph);
    expect(await at(near, '1(a)')).toEqual(expected);
    expect(await at(far, '1(a)')).toEqual(expected);
    for (const paragraph of ['1', '1(a)', '1(b)', '2']) await point(set, paragraph);
    await Promise.all([at(near, '2'), at(far, '2')]);
    const late = await koreaElsewhere.room(sessionId);
    expect(await at(late, '2')).toEqual({ ...expected, paragraph: '2' });
    for (const room of [near, far, late]) room.close();
  });

  it('leaves no entry in the record, however often it moves', async () => {
    const set = await scene();
    const length = (): Promise<object[]> => forum.sql('select position from record_head');
    const before = await length();
    for (const paragraph of ['1', '2', '1', '2', '2']) await point(set, paragraph);
    expect(await length()).toEqual(before);
    expect((await seenBy(korea, set.sessionId))?.paragraph).toBe('2');
    const [kept] = await forum.sql<{ count: string }>(
      'select count(*) as count from room_pointer r join agenda_item i on i.id = r.item_id where i.id = $1',
      [keyOf('AgendaItem', set.agendaItemId) ?? ''],
    );
    expect(kept?.count).toBe('1');
  });

  it('is the chair’s and the session officers’, which is said before', async () => {
    const set = await scene();
    const { agendaItemId, revisionId } = set;
    expect(await mayPoint(chair, agendaItemId)).toBe(true);
    expect(await mayPoint(japan, agendaItemId)).toBe(false);
    expect(await japan.refused('pointAt', { agendaItemId, revisionId, paragraph: '1' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const officer = await forum.person('officer@secretariat.example');
    await officer.does('pointAt', { agendaItemId, revisionId, paragraph: '1' }, PLACE);
  });

  it('is at a paragraph that the text has, in a text that stands under the item', async () => {
    const { agendaItemId, revisionId } = await scene();
    const refused = (more: object) =>
      chair.refused('pointAt', { agendaItemId, revisionId, paragraph: '1', ...more });
    expect(await refused({ paragraph: '3' })).toMatchObject({ code: 'INVALID', field: 'paragraph' });
    expect(await refused({ paragraph: '' })).toMatchObject({ code: 'INVALID', field: 'paragraph' });
    const elsewhere = await textOf({ classification: 'UNCLASSIFIED' });
    const nowhere = { code: 'NOT_FOUND' };
    expect(await refused({ revisionId: elsewhere.revisionId })).toMatchObject(nowhere);
    expect(await refused({ revisionId: globalId('PaperRevision', randomUUID()) })).toMatchObject(nowhere);
    expect(await refused({ agendaItemId: globalId('AgendaItem', randomUUID()) })).toMatchObject(nowhere);
  });

  it('is gone when the item is suspended or closed, and cannot be moved any more', async () => {
    const set = await scene();
    const { sessionId, agendaItemId, revisionId } = set;
    const room = await koreaElsewhere.room(sessionId);
    await point(set, '2');
    await room.pointers.until((pointer) => pointer?.paragraph === '2');
    const before = room.pointers.items.length;
    await chair.does('suspendAgendaItem', { id: agendaItemId });
    await room.pointers.until((pointer) => pointer === null, before);
    await chair.does<Item>('closeAgendaItem', { id: agendaItemId, outcome: 'NOTED' });
    expect(await seenBy(japan, sessionId)).toBeNull();
    expect(await mayPoint(chair, agendaItemId)).toBe(false);
    expect(await chair.refused('pointAt', { agendaItemId, revisionId, paragraph: '1' })).toMatchObject({
      code: 'STATE',
    });
    room.close();
  });
});

describe('who may not see the text', () => {
  it('hears nothing of it, not even that the pointer has moved, and stays at the last place in sight', async () => {
    const open = { classification: 'UNCLASSIFIED' };
    const set = await scene([open, ONE_SEAT]);
    const [seat, stranger] = await Promise.all([
      japan.room(set.sessionId),
      koreaElsewhere.room(set.sessionId),
    ]);
    await point(set, '1');
    await stranger.pointers.until((pointer) => pointer?.paragraph === '1');
    const hidden = { ...set, revisionId: set.others[0] ?? '' };
    await point(hidden, '1(b)');
    await seat.pointers.until((pointer) => pointer?.revisionId === hidden.revisionId);
    expect((await seenBy(korea, set.sessionId))?.revision.id).toBe(set.revisionId);
    expect((await seenBy(japan, set.sessionId))?.revision.id).toBe(hidden.revisionId);
    const later = await koreaElsewhere.room(set.sessionId);
    await later.pointers.until((pointer) => pointer?.revisionId === set.revisionId);
    // What came after it proves that nothing came between.
    await point(set, '2');
    await stranger.pointers.until((pointer) => pointer?.paragraph === '2');
    for (const room of [stranger, later])
      expect(room.pointers.items.filter((one) => one?.revisionId === hidden.revisionId)).toEqual([]);
    for (const room of [seat, stranger, later]) room.close();
  });

  it('is refused as if neither text nor item were there', async () => {
    const { agendaItemId, revisionId, sessionId } = await scene([ONE_SEAT], ONE_SEAT);
    const absent = await korea.refused('pointAt', {
      agendaItemId: globalId('AgendaItem', randomUUID()),
      revisionId,
      paragraph: '1',
    });
    expect(absent).toMatchObject({ code: 'NOT_FOUND' });
    expect(await korea.refused('pointAt', { agendaItemId, revisionId, paragraph: '1' })).toEqual(absent);
    expect(await seenBy(korea, sessionId)).toBeUndefined();
    expect(await mayPoint(korea, agendaItemId)).toBeUndefined();
  });

  it('is every observer unless both are released to them, and then they only look', async () => {
    const closed = await scene();
    await point(closed, '1');
    expect(await seenBy(observer, closed.sessionId)).toBeUndefined();
    const released = { classification: 'UNCLASSIFIED', releasableToObservers: true };
    const half = await scene([{ classification: 'UNCLASSIFIED' }], released);
    await point(half, '1');
    expect(await seenBy(observer, half.sessionId)).toBeNull();
    const { agendaItemId, revisionId } = half;
    const args = { agendaItemId, revisionId, paragraph: '1' };
    expect(await observer.refused('pointAt', args)).toMatchObject({ code: 'NOT_FOUND' });
    const whole = await scene([released], released);
    await point(whole, '1');
    expect((await seenBy(observer, whole.sessionId))?.paragraph).toBe('1');
    expect(
      await observer.refused('pointAt', {
        agendaItemId: whole.agendaItemId,
        revisionId: whole.revisionId,
        paragraph: '1',
      }),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });
});
