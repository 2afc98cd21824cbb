import type { HallFrame } from '@parley/rooms/model';
import { Collected, type Forum, type Person } from '@parley/testkit';
import { io, type Socket } from 'socket.io-client';

/** A screen in the hall: presents a secret and keeps everything that it is told. */
export class HallScreen {
  readonly frames = new Collected<HallFrame>('frames');
  /** Names of everything that came, in order. */
  readonly heard = new Collected<string>('what a screen hears');
  readonly closed = new Collected<string>('disconnect');

  constructor(readonly socket: Socket) {
    socket.on('frame', (frame: HallFrame) => this.frames.push(frame));
    socket.onAny((event: string) => this.heard.push(event));
    socket.on('disconnect', (reason) => this.closed.push(reason));
  }

  /** All that ever came, as text. */
  get text(): string {
    return JSON.stringify(this.frames.items);
  }

  close(): void {
    this.socket.disconnect();
  }
}

const open = (forum: Forum, auth: object, node: number): Socket =>
  io(`${forum.node(node).address}/projector`, {
    path: '/socket.io',
    transports: ['websocket'],
    auth,
    reconnection: false,
    forceNew: true,
  });

/** How the door of the hall answers to this: `OPEN`, or the words of its refusal. */
export const knock = (forum: Forum, auth: object, node = 0): Promise<string> =>
  new Promise((resolve) => {
    const socket = open(forum, auth, node);
    const done = (answer: string): void => {
      socket.disconnect();
      resolve(answer);
    };
    socket.once('connect', () => done('OPEN'));
    socket.once('connect_error', ({ message }) => done(message));
  });

/** A screen that was let in and has its first frame. */
export const hallScreen = async (forum: Forum, secret: string, node = 0): Promise<HallScreen> => {
  const screen = new HallScreen(open(forum, { secret }, node));
  await new Promise<void>((resolve, reject) => {
    screen.socket.once('connect', () => resolve());
    screen.socket.once('connect_error', reject);
  });
  await screen.frames.count(1);
  return screen;
};

export interface Released {
  readonly id: string;
  readonly secret: string;
}

/** Releases a session to the hall; what its link is called, and the secret in it. */
export const released = async (person: Person, sessionId: string): Promise<Released> => {
  const { release, address } = await person.does<{ release: { id: string }; address: string }>(
    'releaseToProjector',
    { sessionId },
    'release { id } address',
  );
  return { id: release.id, secret: address.slice(address.indexOf('#') + 1) };
};
