import { expect, it } from '@jest/globals';
import { openRoomSocket, RoomClient, startForum } from '@parley/testkit';

const forum = await startForum({ nodes: 2 });

it.each([
  ['no token', undefined],
  ['a token that nobody was given', 'nobody-was-given-this'],
])('with %s the connection is refused with UNAUTHENTICATED', async (_, token) => {
  const client = new RoomClient(openRoomSocket(forum.node().address, token));
  await expect(client.connected()).rejects.toThrow(/^UNAUTHENTICATED$/);
  client.close();
});
