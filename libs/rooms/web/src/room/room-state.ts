import type {
  ConnectionStatus,
  FloorClock,
  Refused,
  RoomActions,
  RoomEnd,
  RoomRefusal,
} from '@parley/api-client';
import type { RoomPage, Speakers } from './room-page';

/** Something this person did that the server has not confirmed yet. */
export interface PendingAct {
  readonly key: number;
  readonly event: keyof RoomActions;
  /** What it is about: a request or an item, and with a request for the floor its kind. */
  readonly about: string;
}

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
  readonly pending: readonly PendingAct[];
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
  pending: [],
  refusal: null,
};
