import { io, type Socket } from 'socket.io-client';
import { RoomConnection, type RoomConnectionOptions } from './room-connection';
import type { JoinAnswer, RoomActions, RoomAnswer, RoomServerEvents, RoomSocket } from './room-protocol';

type FromServer = { [E in keyof RoomServerEvents]: (payload: RoomServerEvents[E]) => void };
interface ToServer {
  'room:join': (payload: object, acknowledge: (answer: JoinAnswer) => void) => void;
}
type Acting = {
  [E in keyof RoomActions]: (payload: object, acknowledge: (answer: RoomAnswer) => void) => void;
};

const roomSocket = (socket: Socket<FromServer, ToServer & Acting>): RoomSocket => ({
  connect: () => void socket.connect(),
  disconnect: () => void socket.disconnect(),
  onServer: (event, listener) => {
    const listeners: Partial<FromServer> = { [event]: listener };
    for (const [name, handler] of Object.entries(listeners))
      socket.on(name as keyof RoomServerEvents, handler);
  },
  onConnect: (listener) => void socket.on('connect', listener),
  onDisconnect: (listener) =>
    void socket.on('disconnect', (reason) => listener(reason === 'io server disconnect')),
  onConnectError: (listener) =>
    void socket.on('connect_error', (error) => listener(error.message, !socket.active)),
  join: (payload, acknowledge) => void socket.emit('room:join', payload, acknowledge),
  send: (event, payload, acknowledge) => void socket.emit(event, payload, acknowledge),
});

/** A connection to a session's room over WebSocket, with the browser's session cookie; not yet opened. */
export const openRoom = (options: RoomConnectionOptions): RoomConnection =>
  new RoomConnection(
    roomSocket(
      io('/rooms', {
        transports: ['websocket'],
        autoConnect: false,
        reconnectionDelayMax: 4_000,
        forceNew: true,
      }),
    ),
    options,
  );
