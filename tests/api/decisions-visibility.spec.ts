import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '@parley/kernel';
import {
  codesOf,
  type Feed,
  type Item,
  OPEN_LABEL,
  type Person,
  Secretariat,
  startForum,
  type Thing,
} from '@parley/testkit';
import { entriesOf, issued } from './support/feed';
import type { Paper } from './support/papers';
import { pollInput } from './support/polls';
import { relabelSession } from './support/relabel';
import { type AskedOfQuestion, lies, QUESTION_WAYS, type QuestionsUnder } from './support/question-ways';
import { LABEL, silenceInput, textOf } from './support/silence';

type Kind = 'Poll' | 'SilenceProcedure';
const KINDS: readonly Kind[] = ['Poll', 'SilenceProcedure'];

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, officer, japan, france, norway, korea, germany, observer] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('officer@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@fra.example'),
  forum.person('head@nor.example'),
  forum.person('head@kor.example'),
  forum.person('head@deu.example'),
  forum.person('observer@asean.example'),
]);
const [machine, lowMachine, strangersMachine] = await Promise.all([
  issued(forum, france),
  issued(forum, france, { ceiling: 'UNCLASSIFIED' }),
  issued(forum, germany),
]);
const QUESTION_LABEL = { ...LABEL, classification: 'RESTRICTED' };
/** All who look, and whether they see a question to France, Japan and Norway that is released to Korea too. */
const READERS: readonly (readonly [string, Person, boolean])[] = [
  ['a member of the basis', japan, true],
  ['another member of the basis', france, true],
  ['a partner outside the basis to whom it is released', korea, true],
  ['a delegation to which it is not released', germany, false],
  ['an observer', observer, false],
  ['the secretariat', chair, true],
  ['the machine of a member', machine, true],
  ['the machine of a member, below the level of the question', lowMachine, false],
  ['the machine of a delegation to which it is not released', strangersMachine, false],
];

let session: Thing;
let item: Item;
let text: Paper;
let marker: Thing;
const ids = new Map<Kind, string>();
const feeds = new Map<Person, Feed>();
afterAll(() => Promise.all([...feeds.values()].map((feed) => feed.close())));
const idOf = (kind: Kind): string => ids.get(kind) ?? '';

beforeAll(async () => {
  for (const [, person] of [...READERS, ['a member that loses sight', norway, true] as const]) {
    const feed = person.feed();
    feeds.set(person, feed);
    await feed.connected;
  }
  session = await secretariat.open();
  item = await secretariat.item(session.id);
  text = await textOf(forum);
  const revisionId = text.current?.id;
  const input = { named: ['FRA', 'JPN', 'NOR'], label: QUESTION_LABEL, revisionId, agendaItemId: item.id };
  ids.set('Poll', (await officer.does('openPoll', { input: pollInput(input) })).id);
  const silence = silenceInput(text, { sessionId: session.id, label: QUESTION_LABEL });
  ids.set('SilenceProcedure', (await officer.does<Thing>('proposeSilence', silence)).id);
  await japan.does('takePosition', { pollId: idOf('Poll'), position: 'AGREE' });
  marker = await secretariat.convened({ label: { ...OPEN_LABEL, releasableToObservers: true } });
});

/** What the own subscription was told of, up to something that everybody is told of last. */
const toldLive = async (person: Person): Promise<string[]> => {
  const live = feeds.get(person);
  if (live === undefined) throw new Error('nobody listens');
  await live.entries.until(({ subjectId }) => subjectId === marker.id);
  return live.entries.items.map(({ subjectId }) => subjectId);
};

/** On which of all ways somebody comes upon it; a list that counts more than it shows would be one too. */
const ways = async (person: Person, kind: Kind, id = idOf(kind)): Promise<Record<string, boolean>> => {
  const asked = await person.read<AskedOfQuestion>(QUESTION_WAYS, {
    id,
    session: session.id,
    revision: text.current?.id,
  });
  const isPoll = kind === 'Poll';
  const list = isPoll ? asked.polls : asked.silences;
  const under = (place: QuestionsUnder | null | undefined): boolean =>
    lies(isPoll ? place?.polls : place?.silences, id);
  const client = await person.socket();
  const joined = await client.ask('decision:join', { id });
  client.close();
  const told = await toldLive(person);
  return {
    query: (isPoll ? asked.poll : asked.silence) !== null,
    node: asked.node !== null,
    list: lies(list.nodes, id),
    count: list.totalCount > list.nodes.filter((one) => one.id !== id).length,
    session: under(asked.session),
    item: isPoll ? (asked.session?.agenda ?? []).some(under) : under(asked.session),
    text: under(asked.revision),
    feed: (await entriesOf(person)).some(({ subjectId, retracted }) => subjectId === id && !retracted),
    subscription: told.includes(id),
    socket: joined.ok,
  };
};

const everywhere = (sees: boolean): Record<string, boolean> =>
  Object.fromEntries(
    ['query', 'node', 'list', 'count', 'session', 'item', 'text', 'feed', 'subscription', 'socket'].map(
      (way) => [way, sees],
    ),
  );

describe.each(KINDS)('%s', (kind) => {
  it.each(READERS)('%s comes upon it on every way or on none', async (_, person, sees) => {
    expect(await ways(person, kind)).toEqual(everywhere(sees));
  });

  it('is for whoever does not see it what is not there, in every refusal and on the socket', async () => {
    const nowhere = globalId(kind, randomUUID());
    const acts: readonly (readonly [string, object])[] =
      kind === 'Poll'
        ? [
            ['takePosition', { position: 'AGREE' }],
            ['associateWithPoll', {}],
            ['closePoll', {}],
            ['remindOfPoll', {}],
          ]
        : [
            ['objectToSilence', { reason: 'x' }],
            ['breakSilence', { reason: 'x' }],
            ['withdrawSilence', { reason: 'x' }],
            ['putUnderSilence', {}],
            ['concludeSilence', { outcome: 'AT_TABLE', reason: 'x' }],
            ['issueSilence', {}],
            ['noteSilenceSeen', {}],
          ];
    const name = kind === 'Poll' ? 'pollId' : 'id';
    for (const person of [germany, observer, strangersMachine, lowMachine]) {
      for (const [mutation, more] of acts)
        expect([mutation, await person.refused(mutation, { [name]: idOf(kind), ...more })]).toEqual([
          mutation,
          await person.refused(mutation, { [name]: nowhere, ...more }),
        ]);
      const statement = (to: string) => person.refused('attachStatement', { to, text: 'x' });
      expect(await statement(idOf(kind))).toEqual(await statement(nowhere));
      const client = await person.socket();
      const join = (id: string) => client.ask('decision:join', { id });
      expect(await join(idOf(kind))).toEqual(await join(nowhere));
      client.close();
    }
    const nobody = forum.bearer(undefined);
    const asked = await nobody.graphql(QUESTION_WAYS, {
      id: idOf(kind),
      session: session.id,
      revision: text.current?.id,
    });
    expect(new Set(codesOf(asked))).toEqual(new Set(['UNAUTHENTICATED']));
  });
});

describe('abuse', () => {
  it('nobody is offered to make a statement but who speaks for a seat', async () => {
    const can = 'viewerCan { attachStatement }';
    const query = `query ($poll: ID!, $silence: ID!) { poll(id: $poll) { ${can} } silence(id: $silence) { ${can} } }`;
    const ids = { poll: idOf('Poll'), silence: idOf('SilenceProcedure') };
    const offered = (may: boolean) => ({ viewerCan: { attachStatement: may } });
    for (const [person, may] of [
      [japan, true],
      [korea, true],
      [chair, false],
      [machine, false],
    ] as const)
      expect(await person.read(query, ids)).toEqual({ poll: offered(may), silence: offered(may) });
  });

  it('no machine speaks for a seat, and nobody for another’s', async () => {
    const position = { pollId: idOf('Poll'), position: 'AGREE' };
    expect(await machine.refused('takePosition', position)).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await machine.refused('breakSilence', { id: idOf('SilenceProcedure'), reason: 'x' }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    const forFrance = 'takePosition(pollId: $id, position: AGREE, delegation: "FRA") { __typename }';
    const { errors } = await japan.graphql(`mutation ($id: ID!) { ${forFrance} }`, { id: idOf('Poll') });
    expect(errors?.[0]?.message).toMatch(/delegation/);
  });

  it('whoever has signed out says nothing more, and a sign-in that is revoked hears nothing more, at once', async () => {
    const [first, second] = [
      await forum.signIn('deputy@kor.example'),
      await forum.signIn('deputy@kor.example'),
    ];
    const [going, revoked] = [await first.socket(), await second.socket()];
    for (const client of [going, revoked])
      expect(await client.ask('decision:join', { id: idOf('Poll') })).toMatchObject({ ok: true });
    const heard: unknown[] = [];
    for (const client of [going, revoked]) client.socket.on('decision:event', (event) => heard.push(event));
    await first.graphql('mutation { signOut }');
    await going.disconnected.count(1);
    const { viewer } = await second.read<{ viewer: { person: Thing } }>('{ viewer { person { id } } }');
    const admin = await forum.person('admin@secretariat.example');
    await admin.does('revokeSignIns', { personId: viewer.person.id });
    await revoked.disconnected.count(1);
    await japan.does('takePosition', { pollId: idOf('Poll'), position: 'CAN_GO_ALONG' });
    const again = `mutation ($id: ID!) { takePosition(pollId: $id, position: AGREE) { __typename } }`;
    for (const person of [first, second])
      expect(codesOf(await person.graphql(again, { id: idOf('Poll') }))).toEqual(['UNAUTHENTICATED']);
    expect(heard).toEqual([]);
  });
});

describe('when the session is narrowed', () => {
  it('whoever loses sight of it loses sight of what was put in it, on every way, and is told no more than that', async () => {
    for (const kind of KINDS) expect(await ways(norway, kind)).toEqual(everywhere(true));
    const client = await norway.socket();
    await client.ask('decision:join', { id: idOf('Poll') });
    const heard: unknown[] = [];
    client.socket.on('decision:event', (event) => heard.push(event));
    await relabelSession(forum, session.id, { ...LABEL, releasableTo: ['FRA', 'JPN', 'KOR'] });
    await japan.does('takePosition', {
      pollId: idOf('Poll'),
      position: 'RESERVATION',
      reason: 'Telltale words.',
    });
    for (const kind of KINDS) {
      const left = await ways(norway, kind);
      // What was delivered live before stays with whoever got it.
      expect(left).toEqual({ ...everywhere(false), subscription: true });
    }
    expect(JSON.stringify(heard)).not.toContain('Telltale');
    expect(JSON.stringify(await entriesOf(norway))).not.toContain('Telltale');
    client.close();
  });
});
