import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, Secretariat, startForum, type Thing } from '@parley/testkit';
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

beforeEach(async () => {
  agendaItemId = (await secretariat.underWay()).item.id;
});

const ask = (person: Person, more: object = {}): Promise<Turn> =>
  person.does<Turn>('requestFloor', { agendaItemId, ...more }, TURN);

const turn = (name: string, id: string): Promise<Turn> => chair.does<Turn>(name, { id }, TURN);

describe('the list of speakers', () => {
  it('takes no statement once the chair has closed it, but replies and points of order', async () => {
    await ask(japan);
    await chair.does('setSpeakersList', { agendaItemId, open: false });
    expect(await korea.refused('requestFloor', { agendaItemId })).toMatchObject({ code: 'STATE' });
    await ask(france, { kind: 'RIGHT_OF_REPLY' });
    await ask(korea, { kind: 'POINT_OF_ORDER' });
    expect(await queueOf(korea, agendaItemId)).toEqual(['KOR POINT_OF_ORDER', 'JPN', 'FRA RIGHT_OF_REPLY']);
    await chair.does('setSpeakersList', { agendaItemId, open: true });
    expect(await ask(korea)).toMatchObject({ state: 'WAITING' });
  });

  it('has a speaking time that the chair sets and lifts', async () => {
    await chair.does('setSpeakersList', { agendaItemId, open: true, speakingTime: 'PT3M' });
    expect(await speakersOf(japan, agendaItemId)).toMatchObject({ open: true, speakingTime: 'PT3M' });
    await chair.does('setSpeakersList', { agendaItemId, open: true });
    expect(await speakersOf(japan, agendaItemId)).toMatchObject({ open: true, speakingTime: null });
  });

  it.each(['PT0S', '-PT3M'])(
    'refuses %s as a speaking time, and keeps the one that stands',
    async (speakingTime) => {
      await chair.does('setSpeakersList', { agendaItemId, open: true, speakingTime: 'PT3M' });
      const { __typename, errors } = await chair
        .graphql<{ setSpeakersList: { __typename: string } }>(
          `mutation ($id: ID!, $time: Duration) { setSpeakersList(agendaItemId: $id, open: true, speakingTime: $time) { __typename } }`,
          { id: agendaItemId, time: speakingTime },
        )
        .then(({ data, errors: found }) => ({ __typename: data?.setSpeakersList.__typename, errors: found }));
      expect(__typename ?? errors?.[0]?.extensions?.code).toMatch(/^(Refusal|BAD_USER_INPUT)$/);
      expect(await speakersOf(japan, agendaItemId)).toMatchObject({ speakingTime: 'PT3M' });
    },
  );

  it('names those on whose behalf a statement is made', async () => {
    const { onBehalfOf } = await ask(japan, { onBehalfOf: ['NZL', 'AUS'] });
    expect(onBehalfOf.map(({ code }) => code).sort()).toEqual(['AUS', 'NZL']);
    for (const wrong of [['KOR'], ['FIN'], ['ZZZ']]) {
      expect(await korea.refused('requestFloor', { agendaItemId, onBehalfOf: wrong })).toMatchObject({
        code: 'INVALID',
        field: 'onBehalfOf',
      });
    }
  });

  it('gives a delegation two rights of reply on an item, and no third', async () => {
    for (let spoken = 0; spoken < 2; spoken += 1) {
      const { id } = await ask(japan, { kind: 'RIGHT_OF_REPLY' });
      await turn('giveFloor', id);
      await turn('endFloor', id);
    }
    expect(await japan.refused('requestFloor', { agendaItemId, kind: 'RIGHT_OF_REPLY' })).toMatchObject({
      code: 'STATE',
    });
    expect(await ask(korea, { kind: 'RIGHT_OF_REPLY' })).toMatchObject({ state: 'WAITING' });
    expect(await ask(japan)).toMatchObject({ state: 'WAITING' });
  });
});

describe('who is not invited', () => {
  it('may see a session that is released to them, and is not on its list', async () => {
    const label = { classification: 'UNCLASSIFIED', releasableTo: ['FRA', 'JPN', 'KOR'] };
    const named: { item: Thing } = await secretariat.underWay({
      format: 'NAMED',
      named: ['JPN', 'KOR'],
      label,
    });
    expect(await france.refused('requestFloor', { agendaItemId: named.item.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await queueOf(france, named.item.id)).toEqual([]);
  });
});
