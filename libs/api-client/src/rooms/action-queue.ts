import { lifeOf, outlivesReload } from './act-life';
import { type ActShelf, isPending, type KeptAct, type QueuedAct } from './queued-act';
import type { RoomActions, RoomAnswer, RoomRefusal } from './room-protocol';

type Send = (event: keyof RoomActions, payload: object, acknowledge: (answer: RoomAnswer) => void) => void;

interface Entry {
  act: QueuedAct;
  sent: number;
  readonly settle: (answer: RoomAnswer) => void;
}

export interface QueueOptions {
  readonly send: Send;
  readonly now: () => number;
  /** Called after every change of {@link ActionQueue.acts}. */
  readonly changed: () => void;
  readonly shelf?: ActShelf | undefined;
}

const MOST_SENDS = 2;
const no = (code: RoomRefusal['code']): RoomAnswer & { readonly ok: false } => ({
  ok: false,
  refusal: { code, message: '' },
});

/** The answer to what cannot be done any more. */
export const LOST = no('CONNECTION_LOST');
const EXPIRED = no('EXPIRED');

/**
 * Keeps what a person did until the server has acknowledged it. While the connection is away actions wait, in order; one
 * that was under way when it broke is sent once more, unchanged, so that its `clientMutationId` finds the first result. One
 * that is not meant any more ({@link lifeOf}) is not sent, and said to be.
 */
export class ActionQueue {
  #entries: Entry[] = [];
  #open = false;

  constructor(private readonly options: QueueOptions) {
    const kept = options.shelf?.take() ?? [];
    this.#entries = kept.map(({ sent, ...act }) => ({
      act: { ...act, away: true, state: 'WAITING', refusal: null },
      sent,
      settle: () => undefined,
    }));
    this.#giveUp(({ sent }) => sent >= MOST_SENDS, LOST);
  }

  /** What waits and what is under way; and of what was done while away also how it ended, until it is dismissed. */
  get acts(): readonly QueuedAct[] {
    return this.#entries.map(({ act }) => act);
  }

  /** Actions that wait for the connection or for their acknowledgement. */
  get size(): number {
    return this.acts.filter(isPending).length;
  }

  add(act: Pick<QueuedAct, 'key' | 'event' | 'payload' | 'about'>): Promise<RoomAnswer> {
    return new Promise((settle) => {
      const at = this.options.now();
      const entry: Entry = {
        act: { ...act, at, away: !this.#open, state: 'WAITING', refusal: null },
        sent: 0,
        settle,
      };
      // What went well while away has been seen once the person goes on.
      if (this.#open) this.#entries = this.#entries.filter(({ act: { state } }) => state !== 'DONE');
      this.#entries.push(entry);
      if (this.#open) this.#emit(entry);
      this.#told();
    });
  }

  /** The room is joined: everything that waits goes out, in the order in which it was done. */
  resume(): void {
    if (this.#open) return;
    this.#open = true;
    const now = this.options.now();
    this.#giveUp(({ act }) => now - act.at > lifeOf(act.event, act.payload), EXPIRED);
    for (const entry of this.#entries) if (entry.act.state === 'WAITING') this.#emit(entry);
    this.#told();
  }

  /** The connection is gone: what was sent twice is given up, the rest waits for {@link resume}. */
  interrupt(): void {
    this.#open = false;
    for (const entry of this.#entries)
      if (isPending(entry.act)) entry.act = { ...entry.act, state: 'WAITING', away: true };
    this.#giveUp(({ sent }) => sent >= MOST_SENDS, LOST);
    this.#told();
  }

  /** The room is over for this person: nothing more is sent. */
  abandon(answer: RoomAnswer & { readonly ok: false } = LOST): void {
    this.#open = false;
    this.#giveUp(() => true, answer);
    this.#told();
  }

  /** Takes what has ended from the list. */
  dismiss(): void {
    this.#entries = this.#entries.filter(({ act }) => isPending(act));
    this.#told();
  }

  #emit(entry: Entry): void {
    entry.sent += 1;
    entry.act = { ...entry.act, state: 'SENDING' };
    const { event, payload } = entry.act;
    this.options.send(event, payload, (answer) => {
      if (!isPending(entry.act)) return;
      this.#settle(entry, answer);
      this.#told();
    });
  }

  #giveUp(which: (entry: Entry) => boolean, answer: RoomAnswer & { readonly ok: false }): void {
    for (const entry of [...this.#entries])
      if (isPending(entry.act) && which(entry)) this.#settle(entry, answer);
  }

  #settle(entry: Entry, answer: RoomAnswer): void {
    const { act } = entry;
    entry.act = {
      ...act,
      state: answer.ok ? 'DONE' : 'REFUSED',
      refusal: answer.ok ? null : answer.refusal,
    };
    if (!act.away || act.event === 'message:read')
      this.#entries = this.#entries.filter((other) => other !== entry);
    entry.settle(answer);
  }

  #told(): void {
    const kept = this.#entries.filter(({ act }) => isPending(act) && outlivesReload(act.event));
    this.options.shelf?.put(
      kept.map(({ act: { key, event, payload, about, at }, sent }): KeptAct => ({
        key,
        event,
        payload,
        about,
        at,
        sent,
      })),
    );
    this.options.changed();
  }
}
