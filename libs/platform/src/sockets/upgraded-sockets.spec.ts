import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UpgradedSockets } from './upgraded-sockets';

describe('connections that have left HTTP', () => {
  let server: Server;
  let upgraded: UpgradedSockets;
  let clients: Socket[];

  beforeEach(async () => {
    clients = [];
    server = createServer().on('upgrade', (_, socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: spec\r\n\r\n'),
    );
    upgraded = new UpgradedSockets();
    upgraded.watch(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    for (const client of clients) client.destroy();
    server.close();
  });

  const upgrade = async (): Promise<Socket> => {
    const address = server.address();
    const client = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1');
    clients.push(client);
    client.on('error', () => undefined);
    client.write('GET / HTTP/1.1\r\nhost: forum\r\nconnection: upgrade\r\nupgrade: spec\r\n\r\n');
    await Promise.race([once(client, 'data'), once(client, 'close')]);
    return client;
  };

  it('are cut off when their clients do not answer, so that the server can close', async () => {
    const deaf = [await upgrade(), await upgrade()];
    const closed = deaf.map((client) => once(client, 'close'));
    await upgraded.end();
    server.close();
    await once(server, 'close');
    await Promise.all(closed);
  });

  it('are not let in any more while the server ends', async () => {
    await upgraded.end();
    expect((await upgrade()).bytesRead).toBe(0);
  });

  it('are not waited for when there are none left', async () => {
    const client = await upgrade();
    client.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(upgraded.end()).resolves.toBeUndefined();
  });
});
