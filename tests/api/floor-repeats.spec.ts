import { beforeEach, describe, expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';
import { queueOf, speakersOf } from './support/floor';

const forum = await startForum({ nodes: 2 });
const secretariat = new Secretariat(forum);
const [chair, japan, japanElsewhere, korea] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@jpn.example', 1),
  forum.person('head@kor.example'),
]);

let agendaItemId: string;
let sessionId: string;

beforeEach(async () => {
  const { item, session } = await secretariat.underWay();
  agendaItemId = item.id;
  sessionId = session.id;
});

const recorded = async (): Promise<string[]> => {
  const room = await chair.socket();
  const { events } = await room.join(sessionId, await beginning());
  room.close();
  return events.map(({ type }) => type).filter((type) => type.startsWith('floor.'));
};

const beginning = async (): Promise<string> => {
  const { feed } = await chair.read<{ feed: { nodes: { cursor: string }[] } }>(
    '{ feed(first: 1) { nodes { cursor } } }',
  );
  const [first] = feed.nodes;
  if (first === undefined) throw new Error('the record is empty');
  return first.cursor;
};

describe('the same clientMutationId', () => {
  it('asks once, however often it is sent', async () => {
    const wish = { agendaItemId, clientMutationId: 'once' };
    const first = await japan.does('requestFloor', wish);
    expect(await japan.does('requestFloor', wish)).toEqual(first);
    expect(await queueOf(chair, agendaItemId)).toEqual(['JPN']);
    expect(await recorded()).toEqual(['floor.requested']);
  });

  it('asks once when it is sent ten times at once, on two nodes', async () => {
    const wish = { agendaItemId, clientMutationId: 'ten at once' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        (at % 2 === 0 ? japan : japanElsewhere).does('requestFloor', wish),
      ),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await recorded()).toEqual(['floor.requested']);
  });

  it('asks once over both transports, whichever comes first', async () => {
    const wish = { agendaItemId, kind: 'STATEMENT', clientMutationId: 'both ways' };
    const [room, elsewhere] = await Promise.all([japan.socket(), japanElsewhere.socket()]);
    const answers = await Promise.all([
      japan.does('requestFloor', wish),
      room.does('floor:request', wish),
      elsewhere.does('floor:request', wish),
      japanElsewhere.does('requestFloor', wish),
    ]);
    expect(new Set(answers.map((answer) => answer['id' as keyof typeof answer])).size).toBe(1);
    expect(await recorded()).toEqual(['floor.requested']);
    room.close();
    elsewhere.close();
  });

  it('of two delegations are two wishes', async () => {
    const wish = { agendaItemId, clientMutationId: 'the same word' };
    const [ours, theirs] = [await japan.does('requestFloor', wish), await korea.does('requestFloor', wish)];
    expect(ours.id).not.toBe(theirs.id);
    expect(await queueOf(chair, agendaItemId)).toEqual(['JPN', 'KOR']);
  });

  it('answers with the first result also after the request has ended', async () => {
    const wish = { agendaItemId, clientMutationId: 'late repeat' };
    const { id } = await japan.does('requestFloor', wish);
    await japan.does('withdrawFloor', { id });
    expect(await japan.does('requestFloor', wish)).toMatchObject({ id });
    expect(await queueOf(chair, agendaItemId)).toEqual([]);
  });

  it('is free again after a refusal, which made nothing', async () => {
    const wish = { agendaItemId, clientMutationId: 'second try' };
    await chair.does('setSpeakersList', { agendaItemId, open: false });
    expect(await japan.refused('requestFloor', wish)).toMatchObject({ code: 'STATE' });
    await chair.does('setSpeakersList', { agendaItemId, open: true });
    expect(await japan.does('requestFloor', wish)).toMatchObject({ state: 'WAITING' });
  });
});

describe('a call that comes too late or twice', () => {
  it('is refused with STATE, and changes nothing', async () => {
    const { id } = await japan.does('requestFloor', { agendaItemId });
    expect(await chair.refused('endFloor', { id })).toMatchObject({ code: 'STATE' });
    await chair.does('giveFloor', { id });
    const speaking = await speakersOf(chair, agendaItemId);
    expect(await chair.refused('giveFloor', { id })).toMatchObject({ code: 'STATE' });
    expect(await japan.refused('withdrawFloor', { id })).toMatchObject({ code: 'STATE' });
    expect(await speakersOf(chair, agendaItemId)).toEqual(speaking);
    await chair.does('endFloor', { id });
    const spoken = await speakersOf(chair, agendaItemId);
    for (const late of ['endFloor', 'giveFloor', 'withdrawFloor']) {
      expect(await chair.refused(late, { id })).toMatchObject({ code: 'STATE' });
    }
    expect(await speakersOf(chair, agendaItemId)).toEqual(spoken);
    expect(await recorded()).toEqual(['floor.requested', 'floor.given', 'floor.ended']);
  });

  it('is one action where the same is done by several at once', async () => {
    const { id } = await japan.does('requestFloor', { agendaItemId });
    const given = await Promise.all(Array.from({ length: 5 }, () => chair.tries('giveFloor', { id })));
    expect(given.filter(({ __typename }) => __typename === 'FloorRequest')).toHaveLength(1);
    const ended = await Promise.all(
      [chair, japan, chair, japan].map((person) => person.tries('endFloor', { id })),
    );
    expect(ended.filter(({ __typename }) => __typename === 'FloorRequest')).toHaveLength(1);
    expect(await recorded()).toEqual(['floor.requested', 'floor.given', 'floor.ended']);
  });

  it('cannot stop a clock that nobody runs, nor one that stands', async () => {
    expect(await chair.refused('pauseFloor', { agendaItemId })).toMatchObject({ code: 'STATE' });
    const { id } = await japan.does('requestFloor', { agendaItemId });
    await chair.does('giveFloor', { id });
    expect(await chair.refused('resumeFloor', { agendaItemId })).toMatchObject({ code: 'STATE' });
    await chair.does('pauseFloor', { agendaItemId });
    const { pausedAt } = await speakersOf(japan, agendaItemId);
    expect(pausedAt).not.toBeNull();
    expect(await chair.refused('pauseFloor', { agendaItemId })).toMatchObject({ code: 'STATE' });
    expect(await speakersOf(japan, agendaItemId)).toMatchObject({ pausedAt });
    await chair.does('resumeFloor', { agendaItemId });
    expect(await speakersOf(japan, agendaItemId)).toMatchObject({ pausedAt: null, current: { id } });
  });
});
