import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Namespace, Server } from 'socket.io';
import { io, type Socket as Client } from 'socket.io-client';
import { DirectAdapter } from './direct-adapter';

describe('the short way to idle sockets', () => {
  let http: HttpServer;
  let server: Server;
  let rooms: Namespace;
  let clients: Client[];

  beforeEach(async () => {
    http = createServer();
    server = new Server(http, {
      transports: ['websocket'],
      perMessageDeflate: false,
      adapter: DirectAdapter,
    });
    rooms = server.of('/rooms');
    clients = [];
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
  });
  afterEach(async () => {
    for (const client of clients) client.close();
    await server.close();
  });

  /** A client in rooms, what it hears, and a promise of as much as `end`. */
  const member = async (...names: string[]) => {
    const address = http.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const client = io(`http://127.0.0.1:${port}/rooms`, { transports: ['websocket'], forceNew: true });
    clients.push(client);
    const heard: unknown[] = [];
    client.on('news', (told: unknown) => heard.push(told));
    const ended = new Promise<void>((resolve) => client.on('end', () => resolve()));
    await once(client as never, 'connect');
    const socket = rooms.sockets.get(client.id ?? '');
    if (socket === undefined) throw new Error('the server knows no such socket');
    await socket.join(names);
    return { socket, heard, ended };
  };

  it('says everything once to everybody in any of the rooms, and to nobody else', async () => {
    const [both, one, other] = [await member('a', 'b'), await member('b'), await member('c')];
    rooms.to(['a', 'b']).emit('news', { text: 'Köln — 한국 🌊' });
    rooms.to(['a', 'b', 'c']).emit('end');
    await Promise.all([both.ended, one.ended, other.ended]);
    expect([both.heard, one.heard, other.heard]).toEqual([
      [{ text: 'Köln — 한국 🌊' }],
      [{ text: 'Köln — 한국 🌊' }],
      [],
    ]);
  });

  it('is not taken past what is waiting', async () => {
    const { socket, heard, ended } = await member('a');
    const long = 'x'.repeat(300_000);
    for (let n = 0; n < 40; n += 2) {
      socket.emit('news', n, long);
      rooms.to('a').emit('news', n + 1);
    }
    rooms.to('a').emit('end');
    await ended;
    expect(heard).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });

  it('leaves out whom the sender excepts, and carries attachments whole', async () => {
    const [kept, left] = [await member('a'), await member('a', 'quiet')];
    rooms.to('a').except('quiet').emit('news', 'for some');
    rooms.to('a').emit('news', Buffer.from([1, 2, 3]));
    rooms.emit('end');
    await Promise.all([kept.ended, left.ended]);
    expect(kept.heard).toEqual(['for some', Buffer.from([1, 2, 3])]);
    expect(left.heard).toEqual([Buffer.from([1, 2, 3])]);
  });

  it('passes over those who have just gone', async () => {
    const [going, staying] = [await member('a'), await member('a')];
    going.socket.conn.close();
    rooms.to('a').emit('news', 1);
    rooms.to('a').emit('end');
    await staying.ended;
    expect(staying.heard).toEqual([1]);
    expect(going.heard).toEqual([]);
  });
});
