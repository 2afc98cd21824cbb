import { expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);

it('a delegate who asks for the floor is waiting', async () => {
  const { item } = await secretariat.underWay();
  const japan = await forum.person('head@jpn.example');
  expect(await japan.does('requestFloor', { agendaItemId: item.id })).toMatchObject({
    state: 'WAITING',
    kind: 'STATEMENT',
  });
});
