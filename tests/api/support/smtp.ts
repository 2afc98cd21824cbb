import { createServer, type Socket } from 'node:net';
import { afterAll } from '@jest/globals';

/** A message as an SMTP server took it in. */
export interface Received {
  readonly from: string;
  readonly to: string;
  /** Headers and body, as they came. */
  readonly data: string;
}

/** A small SMTP server (RFC 5321), which answers DATA as it is told. */
export interface SmtpServer {
  readonly url: string;
  /** Accepted messages. */
  readonly received: Received[];
  /** Messages offered, accepted or not. */
  offered(): number;
  /** The reply to a recipient from now on; `250 ok` accepts. */
  reply(text: string): void;
}

/** Starts the server; it ends with the spec. */
export const startSmtp = async (): Promise<SmtpServer> => {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  let [answer, offered] = ['250 ok', 0];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    converse(socket, {
      recipient: () => {
        offered += 1;
        return answer;
      },
      message: (message) => received.push(message),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    offered: () => offered,
    reply: (text) => {
      answer = text;
    },
  };
};

interface Hands {
  readonly recipient: () => string;
  readonly message: (message: Received) => void;
}

const converse = (socket: Socket, { recipient, message }: Hands): void => {
  let [buffer, from, to, inData] = ['', '', '', false];
  const say = (line: string): boolean => socket.write(`${line}\r\n`);
  const command = (line: string): void => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO' || verb === 'HELO') say('250 localhost');
    else if (verb === 'MAIL') [from] = [line, say('250 ok')];
    else if (verb === 'RCPT') [to] = [line, say(recipient())];
    else if (verb === 'DATA') [inData] = [true, say('354 go on')];
    else if (verb === 'QUIT') socket.end('221 bye\r\n');
    else say('250 ok');
  };
  const step = (): boolean => {
    const end = inData ? '\r\n.\r\n' : '\r\n';
    const at = buffer.indexOf(end);
    if (at < 0) return false;
    const text = buffer.slice(0, at);
    buffer = buffer.slice(at + end.length);
    if (!inData) command(text);
    else {
      inData = false;
      message({ from, to, data: text.replace(/^\.\./gm, '.') });
      say('250 accepted');
    }
    return true;
  };
  say('220 localhost');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    buffer += chunk;
    while (step());
  });
};
