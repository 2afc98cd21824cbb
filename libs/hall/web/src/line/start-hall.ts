import type { HallFrame } from '@parley/rooms/model';
import { io } from 'socket.io-client';
import { HallLine, type LineSocket } from './hall-line';

const LOOK_MS = 1_000;

const socketWith = (secret: string): LineSocket => {
  const socket = io('/projector', {
    transports: ['websocket'],
    autoConnect: false,
    reconnectionDelayMax: 15_000,
    auth: { secret },
  });
  return {
    connect: () => void socket.connect(),
    disconnect: () => void socket.disconnect(),
    on: (event, listener) => void socket.on(event, listener),
    onFrame: (listener) => void socket.on('frame', (frame: HallFrame) => listener(frame)),
    onLost: (listener) =>
      void socket.on('disconnect', (reason) => listener(reason === 'io server disconnect')),
    onRefused: (listener) =>
      void socket.on('connect_error', (error) => listener(error.message, socket.active)),
  };
};

/** Opens the line of this page; the secret stands behind the hash sign, where no server log and no referrer has it. */
export const startHall = (secret: string): HallLine => {
  const line = new HallLine(socketWith(secret), {
    steady: () => performance.now(),
    wall: () => Date.now(),
    later: (work, ms) => void setTimeout(work, ms),
  });
  setInterval(() => line.look(), LOOK_MS);
  for (const event of ['online', 'focus', 'pageshow']) window.addEventListener(event, () => line.look());
  document.addEventListener('visibilitychange', () => line.look());
  line.open();
  return line;
};
