import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId, parseGlobalId } from '@parley/kernel';
import { OPEN_LABEL, type RoomClient, startForum } from '@parley/testkit';
import { noteInput, noteSeen, written } from './support/awareness';
import { noteRulesOfTheDatabase } from './support/awareness-rules';
import { entriesOf, issued, pageOf } from './support/feed';

const forum = await startForum();
const [japan, deputy, france, korea, norway, chair, observer] = await Promise.all([
  forum.person('head@jpn.example'),
  forum.person('deputy@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@kor.example'),
  forum.person('head@nor.example'),
  forum.person('chair@secretariat.example'),
  forum.person('observer@asean.example'),
]);
const [machine, lowMachine, strangersMachine] = await Promise.all([
  issued(forum, france),
  issued(forum, france, { ceiling: 'UNCLASSIFIED' }),
  issued(forum, norway),
]);
const READERS = {
  'its own delegation': japan,
  'a colleague of its author': deputy,
  'a delegation that may write in it': france,
  'a delegation to which it is released': korea,
  'another delegation': norway,
  'an observer': observer,
  'the secretariat': chair,
  'the machine of one who may write in it': machine,
  'the same below its level': lowMachine,
  'the machine of another delegation': strangersMachine,
} as const;
type Reader = keyof typeof READERS;
const readers = Object.keys(READERS) as Reader[];
const but = (...out: Reader[]): Reader[] => readers.filter((reader) => !out.includes(reader));

const FOR_THREE = { classification: 'RESTRICTED', releasableTo: ['FRA', 'KOR'] };
const FOR_ONE = { classification: 'RESTRICTED', releasableTo: ['FRA'] };
const STRANGERS: Reader[] = ['another delegation', 'an observer', 'the machine of another delegation'];
/** Every note of the table, and who sees it. */
const NOTES: Readonly<Record<string, readonly Reader[]>> = {
  'for all delegations': but('an observer'),
  'for observers too': readers,
  'restricted to those who are named': but('the same below its level', ...STRANGERS),
  'a tear-line for all': readers,
  withdrawn: but('the same below its level', ...STRANGERS),
  'raised to one delegation': but(
    'the same below its level',
    'a delegation to which it is released',
    ...STRANGERS,
  ),
};
const ids = new Map<string, string>();
const word = `tramontane${randomUUID().replace(/[^a-f]/g, '')}q`;
const idOf = (note: string): string => ids.get(note) ?? '';
let begun: string | undefined;
const sockets = new Map<Reader, Promise<RoomClient>>();
const socketOf = (reader: Reader): Promise<RoomClient> => {
  const held = sockets.get(reader) ?? READERS[reader].socket();
  sockets.set(reader, held);
  return held;
};
afterAll(async () => {
  for (const client of sockets.values()) (await client).close();
});

beforeAll(async () => {
  begun = (await entriesOf(chair)).at(-1)?.cursor;
  const put = async (name: string, label: object, more: object = {}): Promise<string> => {
    const title = `${name} ${word}`;
    const { id } = await written(japan, { title, label, topic: 'space', ...more });
    ids.set(name, id);
    return id;
  };
  const toAll = { ...OPEN_LABEL, releasableToObservers: true };
  await put('for all delegations', OPEN_LABEL, { editors: ['FRA'] });
  await put('for observers too', toAll);
  const fuller = await put('restricted to those who are named', FOR_THREE, { editors: ['FRA'] });
  await put('a tear-line for all', toAll, { tearLineOf: fuller });
  const gone = await put('withdrawn', FOR_THREE, { editors: ['FRA'] });
  await japan.does('withdrawNote', { id: gone, reason: 'The source was mistaken.' });
  const raised = await put('raised to one delegation', toAll);
  await korea.does('assessNote', { id: raised, kind: 'CORROBORATE', text: 'Seen as well.' });
  await deputy.does('relabelNote', { id: raised, version: 1, label: FOR_ONE, reason: 'A spill.' });
});

const QUERY = `query ($id: ID!, $text: String!) { note(id: $id) { id stix } node(id: $id) { id }
  notes(filter: { text: $text }, first: 100) { totalCount nodes { id } }
  byTopic: notes(filter: { topic: "space", originators: ["JPN"] }, first: 100) { nodes { id } }
  search(text: $text, first: 50) { totalCount nodes { ... on Note { id } } } }`;

interface Asked {
  readonly note: { readonly stix: string } | null;
  readonly node: object | null;
  readonly notes: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
  readonly byTopic: { readonly nodes: readonly { readonly id: string }[] };
  readonly search: { readonly totalCount: number; readonly nodes: readonly { readonly id?: string }[] };
}

const seenBy = (reader: Reader): number =>
  Object.values(NOTES).filter((sees) => sees.includes(reader)).length;

/** Every way on which somebody may come upon a note. */
const ways = async (reader: Reader, id: string): Promise<Record<string, boolean>> => {
  const person = READERS[reader];
  const asked = await person.read<Asked>(QUERY, { id, text: word });
  const joined = await (await socketOf(reader)).ask('note:join', { id });
  const { nodes } = await pageOf(person, { after: begun, first: 100 });
  const lies = (list: readonly { readonly id?: string }[]): boolean => list.some((one) => one.id === id);
  return {
    query: asked.note !== null,
    stix: asked.note?.stix.includes('"bundle"') === true,
    node: asked.node !== null,
    list: lies(asked.notes.nodes),
    topic: lies(asked.byTopic.nodes),
    search: lies(asked.search.nodes),
    feed: nodes.some(({ subjectId, retracted }) => subjectId === id && !retracted),
    socket: joined.ok,
  };
};

const everywhere = (sees: boolean): Record<string, boolean> =>
  Object.fromEntries(
    ['query', 'stix', 'node', 'list', 'topic', 'search', 'feed', 'socket'].map((way) => [way, sees]),
  );

describe.each(Object.keys(NOTES))('a note %s', (name) => {
  it.each(readers)('is on every way or on none for %s', async (reader) => {
    expect(await ways(reader, idOf(name))).toEqual(everywhere(NOTES[name]?.includes(reader) === true));
  });

  it('is for whoever does not see it what is not there, in every refusal and on the socket', async () => {
    const nowhere = globalId('Note', randomUUID());
    const acts: readonly (readonly [string, object])[] = [
      ['changeNote', { version: 1, input: noteInput() }],
      ['relabelNote', { version: 1, label: OPEN_LABEL, reason: 'x' }],
      ['withdrawNote', { reason: 'x' }],
      ['assessNote', { kind: 'COMMENT', text: 'x' }],
    ];
    for (const reader of readers.filter((one) => NOTES[name]?.includes(one) === false)) {
      const person = READERS[reader];
      for (const [mutation, more] of acts) {
        const there = await person.refused(mutation, { id: idOf(name), ...more });
        expect([reader, mutation, there]).toEqual([
          reader,
          mutation,
          await person.refused(mutation, { id: nowhere, ...more }),
        ]);
      }
      const asTearLine = (tearLineOf: string) =>
        person.refused('createNote', { input: noteInput({ tearLineOf }) });
      expect(await asTearLine(idOf(name))).toEqual(await asTearLine(nowhere));
      const client = await socketOf(reader);
      const join = (id: string) => client.ask('note:join', { id });
      expect(await join(idOf(name))).toEqual(await join(nowhere));
    }
  });
});

describe('what is out of sight', () => {
  it.each(readers)('is in no count that %s is given', async (reader) => {
    const { notes, search } = await READERS[reader].read<Asked>(QUERY, {
      id: idOf('withdrawn'),
      text: word,
    });
    expect([notes.totalCount, search.totalCount]).toEqual([seenBy(reader), seenBy(reader)]);
  });

  it('is named by no tear-line: it says that there is more, and not which', async () => {
    const id = idOf('a tear-line for all');
    const fuller = idOf('restricted to those who are named');
    const [outside, inside] = [await noteSeen(norway, id), await noteSeen(korea, id)];
    expect([outside?.isTearLine, outside?.tearLineOf]).toEqual([true, null]);
    expect(inside?.tearLineOf).toEqual({ id: fuller });
    for (const person of [norway, observer, lowMachine]) {
      const told = JSON.stringify((await pageOf(person, { after: begun, first: 100 })).nodes);
      expect(told).not.toContain(fuller);
      expect(told).not.toContain(parseGlobalId(fuller)?.key);
    }
  });

  it('is told of with nothing but its identifier where the label rose', async () => {
    const id = idOf('raised to one delegation');
    for (const person of [korea, norway, observer, lowMachine]) {
      const { nodes } = await pageOf(person, { after: begun, first: 100 });
      expect(nodes.filter(({ subjectId }) => subjectId === id)).toMatchObject([
        { type: 'note.retracted', retracted: true, data: null, actor: null, delegation: null },
      ]);
    }
    const { nodes } = await pageOf(france, { after: begun, first: 100 });
    expect(nodes.filter(({ subjectId }) => subjectId === id).map(({ type }) => type)).toEqual([
      'note.created',
      'note.assessed',
      'note.relabelled',
    ]);
  });

  it('is told live to who loses it as lost, and who follows it hears no more', async () => {
    const { id } = await written(japan, { label: OPEN_LABEL });
    const client = await norway.socket();
    expect(await client.ask('note:join', { id })).toMatchObject({ ok: true });
    const heard: { type: string; retracted: boolean; data?: unknown }[] = [];
    client.socket.on('note:event', (event: (typeof heard)[number]) => heard.push(event));
    await japan.does('relabelNote', { id, version: 1, label: FOR_ONE, reason: 'Telltale.' });
    await france.does('assessNote', { id, kind: 'COMMENT', text: 'Telltale.' });
    expect(await client.ask('note:join', { id })).toMatchObject({ ok: false });
    client.close();
    expect(heard.map(({ type, retracted, data }) => [type, retracted, data])).toEqual([
      ['note.retracted', true, undefined],
    ]);
  });
});

describe('a label that is lowered', () => {
  it('shows the note as it is now: no earlier wording, and nothing that was said to fewer', async () => {
    const { id } = await written(japan, { body: 'Telltale wording.', label: FOR_THREE });
    await korea.does('assessNote', { id, kind: 'CORROBORATE', text: 'Telltale word.' });
    const calm = noteInput({ body: 'Calm wording.', label: FOR_THREE });
    await japan.does('changeNote', { id, version: 1, input: calm });
    await japan.does('relabelNote', { id, version: 2, label: OPEN_LABEL, reason: 'It may be known.' });
    const seen = await noteSeen(norway, id);
    expect(seen).toMatchObject({ version: 3, corroborated: 0, assessments: [] });
    expect(seen?.versions.map(({ version, reason }) => [version, reason])).toEqual([[3, 'It may be known.']]);
    expect(await noteSeen(korea, id)).toMatchObject({ corroborated: 1 });
    const { nodes } = await pageOf(norway, { after: begun, first: 100 });
    expect(nodes.filter(({ subjectId }) => subjectId === id).map(({ type }) => type)).toEqual([
      'note.relabelled',
    ]);
    expect(JSON.stringify([seen, nodes])).not.toContain('Telltale');
  });
});

noteRulesOfTheDatabase(forum, { japan, france, norway, chair }, () => ({
  open: idOf('for all delegations'),
  named: idOf('restricted to those who are named'),
}));
