import type { RoomState } from '../room/room-state';
import { reasonToStay } from './reason-to-stay';

/** What of a room goes on while another screen is shown. */
export interface StandingStore {
  readonly state: () => RoomState;
  readonly subscribe: (listener: () => void) => () => void;
  watch(itemId: string | null): void;
  stop(): void;
}

/** A room whose screen was left and whose line goes on. */
export interface Standing<Store> {
  readonly sessionId: string;
  readonly store: Store;
  /** Code of the person's delegation. */
  readonly seat: string | undefined;
}

/**
 * Rooms that were left while something is still to come from them: the floor for the own delegation, or what was done and is
 * not confirmed. Each keeps the one line that it has, is taken up again by its screen, and ends when nothing is to come.
 */
export class StandingRooms<Store extends StandingStore> {
  #all: readonly Standing<Store>[] = [];
  readonly #deaf = new Map<Store, () => void>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly all = (): readonly Standing<Store>[] => this.#all;

  find(sessionId: string): Store | undefined {
    return this.#all.find((one) => one.sessionId === sessionId)?.store;
  }

  /** The room's screen is left, or its line was opened again after a reload. */
  stand(one: Standing<Store>): void {
    this.#forget(one.store);
    this.#all = [...this.#all, one];
    this.#deaf.set(
      one.store,
      one.store.subscribe(() => this.#look(one)),
    );
    this.#look(one);
    this.#tell();
  }

  /** The room's screen is shown again and has taken over. */
  entered(store: Store): void {
    this.#forget(store);
    this.#tell();
  }

  /** The person does not want to stay. */
  leave(store: Store): void {
    this.#forget(store);
    store.stop();
    this.#tell();
  }

  /** All end: nobody is signed in any more. */
  clear(): void {
    for (const { store } of this.#all) this.leave(store);
  }

  #look({ store, seat }: Standing<Store>): void {
    const state = store.state();
    const current = state.page?.currentItem?.id;
    if (current !== undefined) store.watch(current);
    if (reasonToStay(state, seat) === null) this.leave(store);
  }

  #forget(store: Store): void {
    this.#deaf.get(store)?.();
    this.#deaf.delete(store);
    this.#all = this.#all.filter((one) => one.store !== store);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
