import type { RoomActions, RoomAnswer } from './room-protocol';

type Send = (event: keyof RoomActions, payload: object, acknowledge: (answer: RoomAnswer) => void) => void;

interface Pending {
  readonly event: keyof RoomActions;
  readonly payload: object;
  readonly settle: (answer: RoomAnswer) => void;
  sent: number;
}

const MOST_SENDS = 2;
const LOST: RoomAnswer = { ok: false, refusal: { code: 'CONNECTION_LOST', message: '' } };

/**
 * Keeps what a person did until the server has acknowledged it. While the connection is away actions wait, in order; one
 * that was under way when it broke is sent once more, unchanged, so that its `clientMutationId` finds the first result.
 */
export class ActionQueue {
  #pending: Pending[] = [];
  #open = false;

  constructor(private readonly send: Send) {}

  /** Actions that wait for the connection or for their acknowledgement. */
  get size(): number {
    return this.#pending.length;
  }

  add(event: keyof RoomActions, payload: object): Promise<RoomAnswer> {
    return new Promise((settle) => {
      const action: Pending = { event, payload, settle, sent: 0 };
      this.#pending.push(action);
      if (this.#open) this.#emit(action);
    });
  }

  /** The room is joined: everything that waits goes out, in the order in which it was done. */
  resume(): void {
    this.#open = true;
    for (const action of [...this.#pending]) this.#emit(action);
  }

  /** The connection is gone: what was sent twice is given up, the rest waits for {@link resume}. */
  interrupt(): void {
    this.#open = false;
    const lost = this.#pending.filter(({ sent }) => sent >= MOST_SENDS);
    this.#pending = this.#pending.filter(({ sent }) => sent < MOST_SENDS);
    for (const action of lost) action.settle(LOST);
  }

  /** The room is over for this person: nothing more is sent. */
  abandon(answer: RoomAnswer = LOST): void {
    this.#open = false;
    const left = this.#pending;
    this.#pending = [];
    for (const action of left) action.settle(answer);
  }

  #emit(action: Pending): void {
    action.sent += 1;
    this.send(action.event, action.payload, (answer) => {
      if (!this.#pending.includes(action)) return;
      this.#pending = this.#pending.filter((other) => other !== action);
      action.settle(answer);
    });
  }
}
