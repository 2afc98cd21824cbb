import type { Server, Socket } from 'socket.io';
import { Unauthenticated } from '../commands/unauthenticated';

/** Thrown by a door that is besieged, or full: the client may try again later. */
export class DoorBusy extends Error {}

/** A namespace beside the rooms, for clients that are nobody: who is let in is the door's own affair. */
export interface Door {
  /** Name of the namespace, with its slash. */
  readonly name: string;
  /** Throws {@link Unauthenticated} for whoever is not let in, {@link DoorBusy} for whoever may try later. */
  admit(socket: Socket): Promise<void>;
  /** The client is in, and hears from now on what the door's owner sends. */
  enter(socket: Socket): void;
}

const reasonOf = (error: unknown): string => {
  if (error instanceof Unauthenticated) return 'UNAUTHENTICATED';
  return error instanceof DoorBusy ? 'RATE_LIMITED' : 'UNAVAILABLE';
};

/** Opens a door on the server. Whoever comes in only listens: one who sends anything is put out. */
export const openDoor = (io: Server, door: Door, counted: (change: 1 | -1) => void): void => {
  const namespace = io.of(door.name);
  namespace.use((socket, next) => {
    door.admit(socket).then(
      () => next(),
      (error: unknown) => next(new Error(reasonOf(error))),
    );
  });
  namespace.on('connection', (socket) => {
    counted(1);
    socket.on('disconnect', () => counted(-1));
    socket.use(() => socket.disconnect(true));
    door.enter(socket);
  });
};
