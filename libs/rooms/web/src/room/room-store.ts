import {
  isPending,
  type QueuedAct,
  type RoomActions,
  type RoomAnswer,
  type RoomConnection,
  type RoomEvent,
  type RoomPointer,
} from '@parley/api-client';
import type { Language } from '@parley/kernel';
import { itemOfFloorEvent } from '../floor/apply-to-speakers';
import { applyNews, type News } from './apply-to-state';
import { coalesce, type Coalesced, type Pace } from './coalesce';
import type { RoomPage, Speakers } from './room-page';
import { FIRST_STATE, type RoomState } from './room-state';

/** Reads the server's truth; `null` for what is not there for this person. Rejects when the way is broken. */
export interface RoomReader {
  page(language: Language): Promise<RoomPage | null>;
  speakers(itemId: string, language: Language): Promise<Speakers | null>;
}

export type RoomLine = Pick<
  RoomConnection,
  'on' | 'open' | 'close' | 'act' | 'acts' | 'dismiss' | 'status' | 'end'
>;

/** Spread over a tenth of a second, so that all screens of a room do not ask in the same moment. */
const PACE: Pace = { first: () => 40 + Math.random() * 100, gap: 500, retry: 2_000 };
const AGAIN_EVERY_MS = 60_000;

/**
 * The state of one room: read once, changed at once by what the server tells, and read again soon after each change, so
 * that what may be done is always the server's own word.
 */
export class RoomStore {
  #state: RoomState = FIRST_STATE;
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[] = [];
  readonly #pageReading: Coalesced;
  readonly #floorReadings = new Map<string, Coalesced>();
  #watched: string | null = null;
  /** News that came during a reading: it may be younger than the answer, and is applied to it once more. */
  readonly #during = new Set<News[]>();

  constructor(
    private readonly line: RoomLine,
    private readonly reader: RoomReader,
    private language: Language,
    private readonly pace: Pace = PACE,
  ) {
    this.#pageReading = coalesce(() => this.#readPage(), pace);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): RoomState => this.#state;

  /** Hears every entry of the record that comes, for parts that keep something of their own. */
  readonly hear = (listener: (event: RoomEvent) => void): (() => void) => this.line.on('event', listener);

  /** Hears where the chair points from now on. */
  readonly hearPointer = (listener: (pointer: RoomPointer) => void): (() => void) =>
    this.line.on('pointer', listener);

  /** Begins to listen and to read; what goes on already is read again. */
  start(): void {
    const { line } = this;
    if (this.#stops.length > 0) return this.refresh();
    this.#stops.push(
      line.on('event', (event) => this.#heard(event)),
      line.on('presence', (presence) => this.#hear({ kind: 'presence', presence })),
      line.on('clock', (clock) => this.#hear({ kind: 'clock', clock })),
      line.on('joined', () => this.refresh()),
      line.on('status', (status) => this.#set({ status })),
      line.on('ended', (end) => this.#set({ end })),
      line.on('acts', (acts) => this.#acted(acts)),
    );
    const timer = setInterval(() => this.#pageReading.ask(), AGAIN_EVERY_MS);
    this.#stops.push(() => clearInterval(timer));
    this.#acted(line.acts);
    this.refresh();
    line.open();
  }

  /** Tells of every event, and of every join, for a part of the screen that reads something of its own. */
  follow(listener: (event?: RoomEvent) => void): () => void {
    const stops = [this.line.on('event', listener), this.line.on('joined', () => listener())];
    return () => stops.forEach((stop) => stop());
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#pageReading.stop();
    for (const reading of this.#floorReadings.values()) reading.stop();
    this.line.close();
  }

  /** Tells a part of the screen of its own what happens in the room; answers with the way to end that. */
  onEvent(listener: (event: RoomEvent) => void): () => void {
    return this.line.on('event', listener);
  }

  /** Reads everything that is shown again, now. */
  refresh(): void {
    this.#pageReading.ask(true);
    if (this.#watched !== null) this.#floorReading(this.#watched).ask(true);
  }

  /** Names come in the reader's language: all is read again when it changes. */
  speak(language: Language): void {
    if (this.language === language) return;
    this.language = language;
    this.refresh();
  }

  /** Says which item's list of speakers is shown; it is read, and kept fresh from then on. */
  watch(itemId: string | null): void {
    if (this.#watched === itemId) return;
    this.#watched = itemId;
    if (itemId !== null) this.#floorReading(itemId).ask(true);
  }

  /** Does something in the room; what is shown follows at once when the server has confirmed it. */
  async act<E extends keyof RoomActions>(
    event: E,
    payload: RoomActions[E],
    about: string,
  ): Promise<RoomAnswer> {
    this.#set({ refusal: null });
    const answer = await this.line.act(event, payload, about);
    if (this.#watched !== null) this.#floorReading(this.#watched).ask(true);
    // What came to a "no" after an outage is listed with what else was done meanwhile.
    const listed = !answer.ok && this.#state.acts.some(({ refusal }) => refusal === answer.refusal);
    if (!answer.ok && !listed) this.#set({ refusal: answer.refusal });
    return answer;
  }

  /** Takes from the list how what was done without a connection has ended. */
  dismiss(): void {
    this.line.dismiss();
  }

  /** Shows a "no" that came by another way, or takes it from the screen. */
  refuse(refusal: RoomState['refusal']): void {
    this.#set({ refusal });
  }

  #acted(acts: readonly QueuedAct[]): void {
    this.#set({ acts, pending: acts.filter(isPending) });
  }

  #heard(event: RoomEvent): void {
    this.#hear({ kind: 'event', event });
    const itemId = itemOfFloorEvent(event);
    if (itemId !== undefined) return this.#floorReadings.get(itemId)?.ask();
    if (/^(presence|positions|projector|messages?)\./.test(event.type)) return;
    this.#pageReading.ask();
    // What may be done on the floor hangs on the state of the item and of the session too.
    if (this.#watched !== null) this.#floorReading(this.#watched).ask();
  }

  #hear(news: News): void {
    for (const heard of this.#during) heard.push(news);
    this.#replace(applyNews(this.#state, news));
  }

  #floorReading(itemId: string): Coalesced {
    const known = this.#floorReadings.get(itemId);
    if (known !== undefined) return known;
    const reading = coalesce(() => this.#readFloor(itemId), this.pace);
    this.#floorReadings.set(itemId, reading);
    return reading;
  }

  async #readPage(): Promise<void> {
    try {
      await this.#reading(this.reader.page(this.language), (page) => ({
        ...this.#state,
        page,
        failed: false,
      }));
    } catch (error) {
      if (this.#state.page === undefined) this.#set({ failed: true });
      throw error;
    }
  }

  #readFloor(itemId: string): Promise<void> {
    return this.#reading(this.reader.speakers(itemId, this.language), (speakers) => {
      const { [itemId]: _, ...others } = this.#state.floors;
      return { ...this.#state, floors: speakers === null ? others : { ...others, [itemId]: speakers } };
    });
  }

  async #reading<T>(reading: Promise<T>, into: (read: T) => RoomState): Promise<void> {
    const meanwhile: News[] = [];
    this.#during.add(meanwhile);
    try {
      const read = await reading;
      this.#replace(meanwhile.reduce(applyNews, into(read)));
    } finally {
      this.#during.delete(meanwhile);
    }
  }

  #set(part: Partial<RoomState>): void {
    this.#replace({ ...this.#state, ...part });
  }

  #replace(state: RoomState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
