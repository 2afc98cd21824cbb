import { laneOf } from '@parley/rooms/model';
import type { Request } from '../room/room-page';

type Waits = Pick<Request, 'id' | 'kind' | 'inTour'>;

/** Asks the server for another order of those who wait; true when it was done. */
export type SendOrder = (order: readonly string[], seen: readonly string[]) => Promise<boolean>;

const same = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id, at) => id === others[at]);

const idsOf = (waiting: readonly Waits[]): string[] => waiting.map(({ id }) => id);

/** Those who wait in the order that is wanted; whoever came meanwhile stands last among its like, and none leaves its like. */
const inOrder = <W extends Waits>(waiting: readonly W[], wanted: readonly string[]): W[] => {
  const placeOf = ({ id }: W): number => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  return [...waiting].sort((a, b) => laneOf(a) - laneOf(b) || placeOf(a) - placeOf(b));
};

/** Moves one towards a place, as far as its like stand there. */
const moved = <W extends Waits>(waiting: readonly W[], id: string, wanted: number): W[] => {
  const from = waiting.findIndex((one) => one.id === id);
  const lanes = waiting.map(laneOf);
  const step = wanted < from ? -1 : 1;
  let to = from;
  while (to !== wanted && lanes[to + step] !== undefined && lanes[to + step] === lanes[from]) to += step;
  const order = [...waiting];
  order.splice(to, 0, ...order.splice(from, 1));
  return order;
};

/**
 * What the chair does with the order of the list, faster than the server confirms it: shown at once, sent one order at a
 * time, and the next from the list that has come of the last. A refused one takes back what was not sent either.
 */
export class Reordering {
  #wanted: readonly string[] | null = null;
  /** The list from which the last order was asked for; it has to change before the next is. */
  #seen: readonly string[] | null = null;
  #underWay = false;

  constructor(
    private readonly send: SendOrder,
    private readonly changed: () => void,
  ) {}

  /** The list as the chair has it in mind. */
  shown<W extends Waits>(waiting: readonly W[]): readonly W[] {
    return this.#wanted === null ? waiting : inOrder(waiting, this.#wanted);
  }

  /** Moves a request to a place, counted from 0; beyond its like it stays at their edge. */
  move(waiting: readonly Waits[], id: string, to: (from: number) => number): void {
    const before = this.shown(waiting);
    const from = before.findIndex((one) => one.id === id);
    if (from < 0) return;
    this.#wanted = idsOf(moved(before, id, to(from)));
    this.look(waiting);
    this.changed();
  }

  /** The server's list has come, or changed: what is wanted beyond it is asked for. */
  look(waiting: readonly Waits[]): void {
    if (this.#wanted === null || this.#underWay) return;
    const seen = idsOf(waiting);
    if (this.#seen !== null && same(this.#seen, seen)) return;
    const order = idsOf(this.shown(waiting));
    this.#seen = null;
    if (same(order, seen)) this.#wanted = null;
    else void this.#ask(order, seen);
  }

  async #ask(order: readonly string[], seen: readonly string[]): Promise<void> {
    this.#underWay = true;
    this.#seen = seen;
    const done = await this.send(order, seen);
    this.#underWay = false;
    if (!done) [this.#wanted, this.#seen] = [null, null];
    this.changed();
  }
}
