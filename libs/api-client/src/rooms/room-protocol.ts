import type { Position, RefusalCode } from '../generated/graphql';

/** One entry of the record, as the public Socket.io contract gives it. */
export interface RoomEvent {
  readonly cursor: string;
  /** Dotted and in the past tense, e.g. `floor.given`. */
  readonly type: string;
  readonly at: string;
  readonly subjectId: string;
  readonly sessionId: string | null;
  readonly delegation: string | null;
  /** True where the reader lost sight of the subject: forget what you hold of it. */
  readonly retracted: boolean;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Presence {
  readonly sessionId: string;
  readonly present: readonly string[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly delegation: string | null;
  }[];
}

/** The running clock of the one who speaks; `pausedFor` and `limit` are ISO 8601 durations. */
export interface FloorClock {
  readonly agendaItemId: string;
  readonly requestId: string | null;
  readonly startedAt: string | null;
  readonly pausedFor: string | null;
  readonly limit: string | null;
  readonly serverNow: string;
}

/** Where the chair points in a text; `null` for nowhere. */
export type RoomPointer = {
  readonly sessionId: string;
  readonly agendaItemId: string;
  readonly revisionId: string;
  readonly paragraph: string;
} | null;

/** Why the server ends a connection. `SERVER_STOPS` is no end for the person: another node answers the next try. */
export type RevocationReason =
  'SIGNED_OUT' | 'REVOKED' | 'ACCREDITATION_CHANGED' | 'LABEL_RAISED' | 'NOT_INVITED' | 'SERVER_STOPS';

/** What the server sends on its own. */
export interface RoomServerEvents {
  readonly event: RoomEvent;
  readonly presence: Presence;
  readonly clock: FloorClock;
  readonly pointer: RoomPointer;
  readonly revoked: { readonly reason: RevocationReason };
}

export type FloorKind = 'STATEMENT' | 'RIGHT_OF_REPLY' | 'POINT_OF_ORDER';
export type RulingOutcome = 'UPHELD' | 'REJECTED' | 'NOTED';

/** What a person does in the room; each is sent with a `clientMutationId`, by which a repeat finds the first result. */
export interface RoomActions {
  readonly 'floor:request': { agendaItemId: string; kind: FloorKind; onBehalfOf?: readonly string[] };
  readonly 'floor:withdraw': { id: string };
  readonly 'floor:give': { id: string };
  readonly 'floor:end': { id: string };
  readonly 'floor:pause': { agendaItemId: string };
  readonly 'floor:resume': { agendaItemId: string };
  readonly 'floor:list': {
    agendaItemId: string;
    open: boolean;
    speakingTime?: string;
    delegationTime?: string | null;
  };
  readonly 'floor:align': { id: string };
  readonly 'floor:leave': { id: string };
  readonly 'floor:pass': { id: string };
  readonly 'floor:rule': { id: string; ruling: RulingOutcome; text?: string };
  readonly 'floor:reorder': { agendaItemId: string; order: readonly string[]; seen: readonly string[] };
  readonly 'floor:tour': { agendaItemId: string; order: 'EN' | 'FR' | 'LOT'; presentOnly?: boolean };
  readonly 'floor:tour-end': { agendaItemId: string };
  readonly 'positions:ask': { agendaItemId: string; question?: string };
  readonly 'positions:show': { id: string; position: Position };
  readonly 'positions:close': { id: string };
  readonly 'message:send': { sessionId: string; text: string; to?: string };
  readonly 'message:read': { sessionId: string; conversation: string; upTo: number };
}

/**
 * A "no" in the room. `CONNECTION_LOST`: sent twice and never acknowledged, so nobody knows whether it was done. `EXPIRED`: it
 * waited for the connection until it was not meant any more, and was not done. `FAULT`: the server failed.
 */
export interface RoomRefusal {
  readonly code: RefusalCode | 'CONNECTION_LOST' | 'EXPIRED' | 'FAULT';
  readonly message: string;
  readonly field?: string | null;
}

export type RoomAnswer =
  { readonly ok: true; readonly id?: string } | { readonly ok: false; readonly refusal: RoomRefusal };

export interface Joined {
  readonly ok: true;
  readonly cursor: string;
  readonly present: readonly string[];
  readonly events: readonly RoomEvent[];
}
export type JoinAnswer = Joined | { readonly ok: false; readonly refusal: RoomRefusal };

/** The part of a Socket.io client that a room needs; a test puts a fake in its place. */
export interface RoomSocket {
  connect(): void;
  disconnect(): void;
  onServer<E extends keyof RoomServerEvents>(
    event: E,
    listener: (payload: RoomServerEvents[E]) => void,
  ): void;
  onConnect(listener: () => void): void;
  /** `byServer`: the server ended it and the socket will not try again on its own. */
  onDisconnect(listener: (byServer: boolean) => void): void;
  /** `final`: the server refused this client, with the reason; otherwise the next try follows on its own. */
  onConnectError(listener: (reason: string, final: boolean) => void): void;
  join(payload: { sessionId: string; after?: string }, acknowledge: (answer: JoinAnswer) => void): void;
  send(event: keyof RoomActions, payload: object, acknowledge: (answer: RoomAnswer) => void): void;
}
