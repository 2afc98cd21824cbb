import { WebSocketServer } from 'ws';

/** The floor of fan-out: a bare `ws` server that sends one text of as many bytes to everybody, so many times a second. */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
const perSecond = Number(process.env['PER_SECOND'] ?? '20');
const around = JSON.stringify({ type: 'event', padding: '' }).length;
const text = JSON.stringify({
  type: 'event',
  padding: 'x'.repeat(Number(process.env['BYTES'] ?? '200') - around),
});

setInterval(() => {
  const message = text.replace(
    'x'.repeat(20),
    String(performance.timeOrigin + performance.now()).padEnd(20, ' '),
  );
  for (const client of server.clients) client.send(message);
}, 1000 / perSecond);

server.on('listening', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(`ready ws://127.0.0.1:${address.port}`);
});
process.on('SIGTERM', () => process.exit(0));
