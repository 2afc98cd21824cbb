import type { QueuedAct } from './queued-act';
import type {
  FloorClock,
  Presence,
  RevocationReason,
  RoomEvent,
  RoomPointer,
  RoomRefusal,
} from './room-protocol';

/** `offline`: several tries in a row have failed; it goes on trying. `ended`: it will not come back. */
export type ConnectionStatus = 'connecting' | 'connected' | 'reconnecting' | 'offline' | 'ended';

/** Why a room is over for this person. */
export type RoomEnd =
  | { readonly why: 'REVOKED'; readonly reason: Exclude<RevocationReason, 'SERVER_STOPS'> }
  | { readonly why: 'UNAUTHENTICATED' }
  | { readonly why: 'REFUSED'; readonly refusal: RoomRefusal };

/** What a screen listens to. */
export interface RoomNews {
  readonly event: RoomEvent;
  readonly presence: Presence;
  readonly clock: FloorClock;
  readonly pointer: RoomPointer;
  readonly joined: { readonly present: readonly string[]; readonly resumed: boolean };
  readonly status: ConnectionStatus;
  readonly ended: RoomEnd;
  /** What this person did, as far as it waits or is to be told of. */
  readonly acts: readonly QueuedAct[];
}
