import type { RoomActions, RoomRefusal } from './room-protocol';

/** WAITING: for the connection; SENDING: sent and not acknowledged; then DONE or REFUSED. */
export type ActState = 'WAITING' | 'SENDING' | 'DONE' | 'REFUSED';

/** Something that a person did in the room, and where it stands. */
export interface QueuedAct {
  /** Its `clientMutationId`. */
  readonly key: string;
  readonly event: keyof RoomActions;
  readonly payload: object;
  /** What it is about, in the screen's own words. */
  readonly about: string;
  /** When it was done, by this machine's clock, in milliseconds since the epoch. */
  readonly at: number;
  /** Done without a connection, or under way when it broke: listed until it is dismissed. */
  readonly away: boolean;
  readonly state: ActState;
  readonly refusal: RoomRefusal | null;
}

/** Whether the server has not answered to it yet. */
export const isPending = ({ state }: Pick<QueuedAct, 'state'>): boolean =>
  state === 'WAITING' || state === 'SENDING';

/** An action as it is kept across a reload. */
export interface KeptAct extends Pick<QueuedAct, 'key' | 'event' | 'payload' | 'about' | 'at'> {
  /** How often it was sent. */
  readonly sent: number;
}

/** Where actions that outlive a reload are kept. */
export interface ActShelf {
  take(): readonly KeptAct[];
  put(acts: readonly KeptAct[]): void;
}
