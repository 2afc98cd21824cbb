import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, Secretariat, startForum } from '@parley/testkit';
import { queueOf, speakersOf, TURN, type Turn } from './support/floor';

const forum = await startForum();
const secretariat = new Secretariat(forum);
const [chair, japan, korea, france] = await Promise.all([
  forum.person('chair@secretariat.example'),
  forum.person('head@jpn.example'),
  forum.person('head@kor.example'),
  forum.person('head@fra.example'),
]);

let agendaItemId: string;
let sessionId: string;

beforeEach(async () => {
  const { item, session } = await secretariat.underWay();
  agendaItemId = item.id;
  sessionId = session.id;
});

const ask = (person: Person, more: object = {}): Promise<Turn> =>
  person.does<Turn>('requestFloor', { agendaItemId, ...more }, TURN);

const turn = (name: string, id: string): Promise<Turn> => chair.does<Turn>(name, { id }, TURN);

describe('the queue', () => {
  it('is in order of request, points of order before all, rights of reply after all', async () => {
    await ask(france, { kind: 'RIGHT_OF_REPLY' });
    await ask(korea);
    await ask(japan);
    await ask(japan, { kind: 'POINT_OF_ORDER' });
    await ask(france);
    const expected = ['JPN POINT_OF_ORDER', 'KOR', 'JPN', 'FRA', 'FRA RIGHT_OF_REPLY'];
    for (const person of [chair, japan, korea]) expect(await queueOf(person, agendaItemId)).toEqual(expected);
  });

  it('holds one waiting request for a delegation, whoever of it asks', async () => {
    await ask(japan);
    const deputy = await forum.person('deputy@jpn.example');
    expect(await deputy.refused('requestFloor', { agendaItemId })).toMatchObject({ code: 'DUPLICATE' });
    expect(await queueOf(chair, agendaItemId)).toEqual(['JPN']);
  });

  it('holds one of a delegation also where all of it ask at once', async () => {
    const all = await Promise.all(
      ['head', 'deputy', 'adviser'].map((post) => forum.person(`${post}@jpn.example`)),
    );
    const answers = await Promise.all(
      [...all, ...all].map((person) => person.tries('requestFloor', { agendaItemId })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'FloorRequest')).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'DUPLICATE')).toHaveLength(5);
    expect(await queueOf(chair, agendaItemId)).toEqual(['JPN']);
  });

  it('takes a delegation again after it has spoken, and after it withdrew', async () => {
    const { id } = await ask(japan);
    expect(await japan.does<Turn>('withdrawFloor', { id }, TURN)).toMatchObject({ state: 'WITHDRAWN' });
    const again = await ask(japan);
    await turn('giveFloor', again.id);
    expect(await ask(japan)).toMatchObject({ state: 'WAITING' });
  });

  it('has the same order for all when many ask at once, and it is the order of the record', async () => {
    const codes = ['aus', 'can', 'deu', 'esp', 'gbr', 'grc', 'ita', 'nld', 'nor', 'nzl', 'pol', 'tur', 'usa'];
    const heads = await Promise.all(codes.map((code) => forum.person(`head@${code}.example`)));
    const room = await chair.room(sessionId);
    await Promise.all(heads.map((head) => ask(head)));
    const asked = (): readonly (string | null)[] =>
      room
        .history()
        .filter(({ type }) => type === 'floor.requested')
        .map(({ delegation }) => delegation);
    // Something else of the session may be told meanwhile.
    await room.events.until(() => asked().length >= codes.length);
    const recorded = asked();
    expect([...recorded].sort()).toEqual(codes.map((code) => code.toUpperCase()));
    for (const person of [chair, japan]) expect(await queueOf(person, agendaItemId)).toEqual(recorded);
    room.close();
  });
});

describe('the floor', () => {
  it('is given, and whoever spoke ends by it: one speaks at a time', async () => {
    const [first, second] = [await ask(japan), await ask(korea)];
    expect(await turn('giveFloor', first.id)).toMatchObject({ state: 'SPEAKING', endedAt: null });
    const given = await turn('giveFloor', second.id);
    const { current, spoken, waiting } = await speakersOf(japan, agendaItemId);
    expect(given).toMatchObject({ ...current });
    expect(spoken).toMatchObject([{ id: first.id, state: 'SPOKEN', endedAt: given.startedAt }]);
    expect(waiting).toEqual([]);
  });

  it('is had by one alone, when it is given to several at once', async () => {
    const turns = [await ask(japan), await ask(korea), await ask(france)];
    await Promise.all(turns.map(({ id }) => turn('giveFloor', id)));
    const { current, spoken, waiting } = await speakersOf(chair, agendaItemId);
    expect(waiting).toEqual([]);
    expect(spoken).toHaveLength(2);
    expect([...spoken, current].map((one) => one?.id).sort()).toEqual(turns.map(({ id }) => id).sort());
  });

  it('is ended by whoever speaks, or by the chair, and by nobody else', async () => {
    const [first, second] = [await ask(japan), await ask(korea)];
    await turn('giveFloor', first.id);
    expect(await korea.refused('endFloor', { id: first.id })).toMatchObject({ code: 'FORBIDDEN' });
    const ended = await japan.does<Turn>('endFloor', { id: first.id }, TURN);
    expect(ended.state).toBe('SPOKEN');
    expect(Date.parse(ended.endedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(ended.startedAt ?? ''));
    await turn('giveFloor', second.id);
    expect(await turn('endFloor', second.id)).toMatchObject({ state: 'SPOKEN' });
    const { current, spoken } = await speakersOf(japan, agendaItemId);
    expect(current).toBeNull();
    expect(spoken.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('is declined where the chair takes a request off the list, withdrawn where the delegation does', async () => {
    const [first, second] = [await ask(japan), await ask(korea)];
    expect(await turn('withdrawFloor', first.id)).toMatchObject({ state: 'DECLINED' });
    expect(await japan.refused('withdrawFloor', { id: second.id })).toMatchObject({ code: 'FORBIDDEN' });
    const deputy = await forum.person('deputy@kor.example');
    expect(await deputy.does<Turn>('withdrawFloor', { id: second.id }, TURN)).toMatchObject({
      state: 'WITHDRAWN',
    });
    expect(await queueOf(chair, agendaItemId)).toEqual([]);
  });

  it('is not a delegate’s to give, nor its list to set, nor its clock to stop', async () => {
    const { id } = await ask(japan);
    expect(await japan.refused('giveFloor', { id })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await japan.refused('setSpeakersList', { agendaItemId, open: false })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await turn('giveFloor', id);
    expect(await japan.refused('pauseFloor', { agendaItemId })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await japan.refused('resumeFloor', { agendaItemId })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await speakersOf(chair, agendaItemId)).toMatchObject({
      open: true,
      pausedAt: null,
      current: { id },
    });
  });

  it('is not asked for by the secretariat, nor by an observer who may see the session', async () => {
    const released = await secretariat.underWay({
      label: { classification: 'UNCLASSIFIED', releasableToObservers: true },
    });
    for (const email of ['chair@secretariat.example', 'observer@asean.example']) {
      const person = await forum.person(email);
      expect(await person.refused('requestFloor', { agendaItemId: released.item.id })).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  it('ends with its item: whoever speaks has spoken, whoever waits is declined, the list is closed', async () => {
    const [first, second] = [await ask(japan), await ask(korea)];
    await turn('giveFloor', first.id);
    await chair.does('closeAgendaItem', {
      id: agendaItemId,
      outcome: 'NOTED',
      summary: 'Views were exchanged.',
    });
    const list = await speakersOf(japan, agendaItemId);
    expect(list).toMatchObject({
      open: false,
      current: null,
      waiting: [],
      spoken: [{ id: first.id, state: 'SPOKEN' }],
    });
    const { node } = await korea.read(
      'query ($id: ID!) { node(id: $id) { ... on FloorRequest { state } } }',
      { id: second.id },
    );
    expect(node).toEqual({ state: 'DECLINED' });
    expect(await france.refused('requestFloor', { agendaItemId })).toMatchObject({ code: 'STATE' });
  });
});
