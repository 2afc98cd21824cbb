import type {
  ConnectionStatus,
  FloorClock,
  QueuedAct,
  Refused,
  RoomEnd,
  RoomRefusal,
} from '@parley/api-client';
import type { RoomPage, Speakers } from './room-page';

/** Everything that the room's screen shows. */
export interface RoomState {
  /** `undefined` until it was read, `null` when there is nothing here for this person. */
  readonly page: RoomPage | null | undefined;
  /** The first reading failed. */
  readonly failed: boolean;
  /** Lists of speakers by item, of those items that were looked at. */
  readonly floors: Readonly<Record<string, Speakers>>;
  readonly clock: FloorClock | null;
  readonly status: ConnectionStatus;
  readonly end: RoomEnd | null;
  /** What this person did, as far as it waits, or was done without a connection and is to be told of. */
  readonly acts: readonly QueuedAct[];
  /** Those of them that the server has not confirmed yet. */
  readonly pending: readonly QueuedAct[];
  /** The last "no" in the room; `null` once something else was done. */
  readonly refusal: RoomRefusal | Refused | null;
}

export const FIRST_STATE: RoomState = {
  page: undefined,
  failed: false,
  floors: {},
  clock: null,
  status: 'connecting',
  end: null,
  acts: [],
  pending: [],
  refusal: null,
};
