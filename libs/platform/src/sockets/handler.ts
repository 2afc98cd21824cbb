import type { Actor, Language, Refusal } from '@parley/kernel';
import type { Socket } from 'socket.io';
import type { z } from 'zod';
import type { Credential } from '../identity/credential';
import type { ReadScope } from '../reading/read-scope';

/** Whose socket it is, as confirmed when it connected; every action confirms it anew in its own transaction. */
export interface Caller {
  readonly socket: Socket;
  readonly credential: Credential;
  readonly actor: Actor;
  readonly language: Language;
  /** Reads under the caller's identity, in one transaction that ends with the work. */
  read<T>(work: (scope: ReadScope) => Promise<T>): Promise<T>;
}

/** What a client is acknowledged with. */
export type Acknowledged = object | Refusal;

/**
 * The acknowledgement, or a function that makes it: called in the very turn in which it is sent, so that what it does and
 * what it says cannot be told apart by anything that the server sends later.
 */
export type SocketAnswer = Acknowledged | (() => Acknowledged);

/** One client → server event. `action` is required: no event is handled without its permission. */
export interface SocketHandler<Input> {
  readonly event: string;
  readonly action: string;
  readonly input: z.ZodType<Input>;
  handle(caller: Caller, input: Input): Promise<SocketAnswer>;
}

/** Keeps the type of a handler's input together where it is written. */
export const socketHandler = <Input>(handler: SocketHandler<Input>): SocketHandler<unknown> => ({
  ...handler,
  handle: (caller, input) => handler.handle(caller, input as Input),
});
