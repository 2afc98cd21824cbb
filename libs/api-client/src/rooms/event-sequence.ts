import type { RoomEvent } from './room-protocol';

/**
 * Gives out each event of the record once and in order, across reconnects. Cursors are of fixed width, so that their text
 * order is the order of the record. While a join is under way live events are held back until its page is in.
 */
export class EventSequence {
  #held: RoomEvent[] | null = [];

  constructor(
    private readonly deliver: (event: RoomEvent) => void,
    private last: string | undefined,
  ) {}

  /** The place from which to read on. */
  get cursor(): string | undefined {
    return this.last;
  }

  /** The server cannot go on from here: whatever comes next is the beginning, and the state is read anew. */
  forget(): void {
    this.last = undefined;
  }

  /** A join begins: hold live events back. */
  hold(): void {
    this.#held = [];
  }

  /** The join's page and the cursor at which it ends; then what came in meanwhile. */
  release(events: readonly RoomEvent[], cursor: string): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const event of events) this.take(event);
    if (this.last === undefined || this.last < cursor) this.last = cursor;
    for (const event of held) this.take(event);
  }

  /** One live event. */
  take(event: RoomEvent): void {
    if (this.#held !== null) {
      this.#held.push(event);
      return;
    }
    if (this.last !== undefined && event.cursor <= this.last) return;
    this.last = event.cursor;
    this.deliver(event);
  }
}
