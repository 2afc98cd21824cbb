import { io, type Socket } from 'socket.io-client';
import { serverClock } from '../server-clock';
import { actShelf } from './act-shelf';
import { RoomConnection, type RoomConnectionOptions } from './room-connection';
import type { JoinAnswer, RoomAnswer, RoomRefusal, RoomSocket } from './room-protocol';
import { watchWake } from './watch-wake';

type Refused = { readonly ok: false; readonly refusal: RoomRefusal };
type Fault = { readonly ok: false; readonly fault: true; readonly message: string };

/** A fault of the server arrives without a refusal; the rest of the client knows one shape of "no". */
const withFault = <Answer extends { readonly ok: boolean }>(answer: Answer | Fault): Answer | Refused =>
  'fault' in answer ? { ok: false, refusal: { code: 'FAULT', message: answer.message } } : answer;

const roomSocket = (socket: Socket): RoomSocket => ({
  connect: () => void socket.connect(),
  disconnect: () => void socket.disconnect(),
  onServer: (event, listener) => void socket.on<string>(event, listener as (payload: unknown) => void),
  onConnect: (listener) => void socket.on('connect', listener),
  onDisconnect: (listener) =>
    void socket.on('disconnect', (reason) => listener(reason === 'io server disconnect')),
  onConnectError: (listener) =>
    void socket.on('connect_error', (error) => listener(error.message, !socket.active)),
  join: (payload, acknowledge) =>
    void socket.emit('room:join', payload, (answer: JoinAnswer | Fault) => acknowledge(withFault(answer))),
  send: (event, payload, acknowledge) =>
    void socket.emit(event, payload, (answer: RoomAnswer | Fault) => acknowledge(withFault(answer))),
});

export interface OpenRoomOptions {
  readonly sessionId: string;
  /** Who is in it: what waits to be sent is kept for them alone. `null` for nobody in person. */
  readonly personId: string | null;
}

/** A connection to a session's room over WebSocket, with the browser's session cookie; not yet opened. */
export const openRoom = ({ sessionId, personId }: OpenRoomOptions): RoomConnection => {
  const socket = io('/rooms', {
    transports: ['websocket'],
    autoConnect: false,
    reconnectionDelayMax: 4_000,
    forceNew: true,
    // A page cannot set the header of a WebSocket: refusals come in the language that the page is in.
    auth: (give) => give({ language: document.documentElement.lang }),
  });
  const options: RoomConnectionOptions = {
    sessionId,
    watch: watchWake,
    ...(personId === null ? {} : { shelf: actShelf(personId, sessionId) }),
  };
  const room = new RoomConnection(roomSocket(socket), options);
  room.on('clock', ({ serverNow }) => serverClock.sync(serverNow));
  return room;
};
