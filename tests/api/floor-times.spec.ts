import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, Secretariat, startForum } from '@parley/testkit';
import { type Full, FULL, listOf, waitingIds } from './support/floor-moves';

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
  agendaItemId = (await secretariat.underWay({ format: 'NAMED', named: ['FRA', 'JPN', 'KOR'] })).item.id;
});

const ask = (person: Person, more: object = {}): Promise<Full> =>
  person.does<Full>('requestFloor', { agendaItemId, ...more }, FULL);
const act = (person: Person, name: string, id: string, more: object = {}): Promise<Full> =>
  person.does<Full>(name, { id, ...more }, FULL);

describe('time', () => {
  it('is limited for a delegation, summed for each, and tells how long each will wait', async () => {
    await chair.does('setSpeakersList', {
      agendaItemId,
      open: true,
      speakingTime: 'PT2M',
      delegationTime: 'PT5M',
    });
    await chair.does('setSpeakersList', { agendaItemId, open: true, speakingTime: 'PT2M' });
    const first = await ask(japan);
    await ask(korea);
    await ask(france);
    await act(chair, 'giveFloor', first.id);
    await act(chair, 'endFloor', first.id);
    const list = await listOf(france, agendaItemId);
    expect(list).toMatchObject({
      delegationTime: 'PT5M',
      speakingTimes: [{ delegation: { code: 'JPN' }, turns: 1 }],
    });
    expect(list.waiting.map(({ estimatedWait }) => estimatedWait)).toEqual(['PT0S', 'PT2M']);
    expect((await listOf(korea, agendaItemId)).waiting.map(({ estimatedWait }) => estimatedWait)).toEqual([
      'PT0S',
      'PT2M',
    ]);
  });
});

describe('what is done over the room’s socket', () => {
  it('is the same as by mutation, and every step is told', async () => {
    const own = await ask(korea);
    const { id } = await ask(japan);
    const [ours, theirs] = await Promise.all([chair.socket(), korea.socket()]);
    await theirs.does('floor:align', { id });
    await theirs.does('floor:withdraw', { id: own.id });
    await ours.does('floor:tour', { agendaItemId, order: 'FR' });
    const seen = await waitingIds(chair, agendaItemId);
    const [a = '', b = '', ...rest] = seen;
    await ours.does('floor:reorder', { agendaItemId, order: [b, a, ...rest], seen });
    await ours.does('floor:pass', { id: b });
    await ours.does('floor:tour-end', { agendaItemId });
    await theirs.does('floor:leave', { id });
    const point = await ask(korea, { kind: 'POINT_OF_ORDER' });
    await ours.does('floor:give', { id: point.id });
    await ours.does('floor:rule', { id: point.id, ruling: 'NOTED' });
    expect(await waitingIds(japan, agendaItemId)).toEqual([id]);
    ours.close();
    theirs.close();
  });
});
