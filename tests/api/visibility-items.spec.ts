import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Item, type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
import { entriesOf } from './support/feed';
import { absent, ASKED } from './support/hidden';
import { relabelItem } from './support/relabel';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, japan, france] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
]);

const FOR_JAPAN = { classification: 'RESTRICTED', releasableTo: ['JPN'] };
const SECRET_TITLE = 'Quasar item';

const AGENDA = `query ($id: ID!) { session(id: $id) {
  agenda { number title parent { title } children { title } } currentItem { title }
  aggregateLabel { classification releasableTo } label { classification } present { code } projectedEnd } }`;

interface Seen {
  readonly agenda: readonly { readonly number: string; readonly title: string }[];
  readonly currentItem: { readonly title: string } | null;
  readonly aggregateLabel: {
    readonly classification: string;
    readonly releasableTo: readonly string[] | null;
  };
  readonly present: readonly { readonly code: string }[];
  readonly projectedEnd: string | null;
}

const seenBy = async (person: Person, id: string): Promise<Seen> =>
  (await person.read<{ session: Seen }>(AGENDA, { id })).session;

const lines = ({ agenda }: Seen): string[] => agenda.map(({ number, title }) => `${number} ${title}`);

let session: Thing;
let hidden: Item;
let nested: Item;

beforeEach(async () => {
  session = await secretariat.open();
  const first = await secretariat.item(session.id, { title: 'First' });
  nested = await secretariat.item(session.id, {
    title: `${SECRET_TITLE}, part`,
    parentId: first.id,
    label: FOR_JAPAN,
  });
  await secretariat.item(session.id, { title: 'Part', parentId: first.id });
  hidden = await secretariat.item(session.id, {
    title: SECRET_TITLE,
    label: FOR_JAPAN,
    plannedDuration: 'PT2H',
  });
  await secretariat.item(session.id, { title: 'Last', plannedDuration: 'PT10M' });
});

describe('an item with a narrower label of its own', () => {
  it('is in the agenda of those who see it, and leaves no gap in the numbers of the others', async () => {
    const whole = [`1 First`, `1(a) ${SECRET_TITLE}, part`, '1(b) Part', `2 ${SECRET_TITLE}`, '3 Last'];
    for (const person of [chair, japan]) expect(lines(await seenBy(person, session.id))).toEqual(whole);
    expect(lines(await seenBy(france, session.id))).toEqual(['1 First', '1(a) Part', '2 Last']);
    expect(JSON.stringify(await seenBy(france, session.id))).not.toContain(SECRET_TITLE);
  });

  it('is not in the label of the page, nor in the projected end, of those who do not see it', async () => {
    expect((await seenBy(japan, session.id)).aggregateLabel).toEqual({
      classification: 'RESTRICTED',
      releasableTo: ['JPN'],
    });
    const before = await seenBy(france, session.id);
    expect(before.aggregateLabel).toEqual({ classification: 'UNCLASSIFIED', releasableTo: null });
    const ends = [japan, france].map(async (person) =>
      Date.parse((await seenBy(person, session.id)).projectedEnd ?? ''),
    );
    const [whole = 0, seen = 0] = await Promise.all(ends);
    expect(whole - seen).toBeGreaterThanOrEqual(2 * 3_600_000 - 60_000);
  });

  it('is answered by its id as if it were not there, byte for byte', async () => {
    const request = await japan.does('requestFloor', { agendaItemId: await opened() });
    const ids = { ...absent(), item: hidden, request };
    const about = ASKED.filter(([name]) => /item|speakers|request/.test(name));
    expect(about).toHaveLength(3);
    for (const [name, ask] of about) {
      expect([name, await ask(france, ids)]).toEqual([name, await ask(france, absent())]);
      expect(await ask(japan, ids)).not.toBe(await ask(japan, absent()));
    }
    const refusals = [hidden.id, absent().item.id].map((agendaItemId) =>
      france.refused('requestFloor', { agendaItemId }),
    );
    const [there, not] = await Promise.all(refusals);
    expect(there).toEqual(not);
    expect(there).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes its course without a word to those who do not see it, who stay in the room and count', async () => {
    const rooms = { japan: await japan.room(session.id), france: await france.room(session.id) };
    const { id } = await japan.does('requestFloor', { agendaItemId: await opened() });
    await chair.does('giveFloor', { id });
    await chair.does('closeAgendaItem', { id: hidden.id, outcome: 'NOTED', summary: 'Among a few.' });
    const last = await secretariat.item(session.id, { title: 'Afterwards' });
    for (const room of Object.values(rooms))
      await room.events.until(({ subjectId }) => subjectId === last.id);
    const types = rooms.japan.history().filter(({ subjectId }) => [hidden.id, id].includes(subjectId));
    expect(types.map(({ type }) => type)).toEqual([
      'item.opened',
      'floor.requested',
      'floor.given',
      'item.closed',
      'floor.ended',
    ]);
    const heard = JSON.stringify([
      rooms.france.events.items,
      rooms.france.clocks.items,
      await entriesOf(france),
    ]);
    for (const secret of [hidden.id, nested.id, id, SECRET_TITLE]) expect(heard).not.toContain(secret);
    expect((await rooms.japan.clocks.count(1)).map(({ agendaItemId }) => agendaItemId)).toContain(hidden.id);
    for (const person of [japan, france, chair]) {
      expect((await seenBy(person, session.id)).present).toEqual([{ code: 'FRA' }, { code: 'JPN' }]);
    }
    for (const room of Object.values(rooms)) room.close();
  });

  it('is the current item of those who see it, and no item of the others', async () => {
    await opened();
    expect((await seenBy(japan, session.id)).currentItem).toEqual({ title: SECRET_TITLE });
    expect((await seenBy(france, session.id)).currentItem).toBeNull();
  });
});

describe('the label of an item', () => {
  it('narrowed is a retraction to those who lose sight, who stay in the room; widened again it is shown whole', async () => {
    const item = await secretariat.item(session.id, { title: 'Nebula item' });
    await chair.does('openAgendaItem', { id: item.id });
    const request = await japan.does('requestFloor', { agendaItemId: item.id });
    const room = await france.room(session.id);
    await relabelItem(forum, item.id, FOR_JAPAN);
    const retraction = await room.events.until(({ subjectId }) => subjectId === item.id);
    expect(retraction).toMatchObject({ retracted: true, delegation: null });
    expect(retraction.data).toBeUndefined();
    expect(JSON.stringify(retraction)).not.toContain('Nebula');
    const left = (await entriesOf(france)).filter(({ subjectId }) =>
      [item.id, request.id].includes(subjectId),
    );
    expect(left).toMatchObject([{ subjectId: item.id, retracted: true, data: null, subject: null }]);
    expect(lines(await seenBy(france, session.id))).not.toContain('4 Nebula item');
    const from = room.events.items.length;
    await relabelItem(forum, item.id, null);
    const shown = await room.events.until(({ subjectId }) => subjectId === item.id, from);
    expect(JSON.stringify(shown.data)).toContain('Nebula item');
    const floor = await room.events.until(({ type }) => type === 'floor.shown', from);
    expect(JSON.stringify(floor.data)).toContain('JPN');
    expect(room.disconnected.items).toEqual([]);
    expect(lines(await seenBy(france, session.id))).toContain('3 Nebula item');
    room.close();
  });

  it('wider than the session’s opens nothing: the narrower of both counts', async () => {
    const narrow = await secretariat.open({
      format: 'NAMED',
      named: ['JPN', 'KOR'],
      label: { classification: 'RESTRICTED' },
    });
    const label = {
      classification: 'UNCLASSIFIED',
      releasableTo: ['FRA', 'JPN'],
      releasableToObservers: true,
    };
    const officer = await forum.person('officer@secretariat.example');
    const input = { title: 'Wide item', kind: 'DISCUSSION', label };
    const answer = await officer.tries('addAgendaItem', { sessionId: narrow.id, input });
    for (const reader of [france, await forum.person('observer@asean.example')]) {
      expect(JSON.stringify(await entriesOf(reader))).not.toContain('Wide item');
      if (answer.__typename === 'Refusal') continue;
      expect(
        await reader.read('query ($id: ID!) { node(id: $id) { id } }', { id: (answer as Thing).id }),
      ).toEqual({ node: null });
    }
  });
});

/** Opens the hidden item. */
const opened = async (): Promise<string> => (await chair.does('openAgendaItem', { id: hidden.id })).id;
