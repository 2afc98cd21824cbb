import { expect, it } from '@jest/globals';
import { Secretariat, startForum } from '@parley/testkit';

const forum = await startForum();
const secretariat = new Secretariat(forum);

it('a session in preparation is seen by nobody but the secretariat', async () => {
  const { id } = await secretariat.scheduled();
  const japan = await forum.person('head@jpn.example');
  expect(await japan.read('query ($id: ID!) { session(id: $id) { id } }', { id })).toEqual({ session: null });
});
