import { globalId, isoDuration } from '@parley/kernel';
import { applyItemPapers, type ItemPapersView } from '@parley/papers/model';
import {
  type AllNotesView,
  applyMessageEvent,
  applyNotesEvent,
  applyShowEvent,
  type FloorView,
  interruptedSpeaker,
  type MessagesView,
  NO_MESSAGES,
  type ShowsView,
  tourUnderWay,
} from '@parley/rooms/model';
import type { ItemSheet, Told } from '@parley/sessions/model';

/** What else a screen shows of an item. */
export interface ShownMore {
  readonly interrupted: string | null;
  readonly delegationTime: string | null;
  readonly tour: { readonly seats: readonly string[]; readonly underWay: boolean } | null;
  /** Points of order on which the chair has ruled. */
  readonly ruled: readonly string[];
  /** Who is spoken for, by request. */
  readonly aligned: readonly string[];
  readonly show: {
    readonly id: string;
    readonly closed: boolean;
    readonly positions: readonly string[];
  } | null;
  readonly papers: readonly string[];
  readonly notes: string | null;
}

/** What else a screen shows of the session. */
export interface ShownSession {
  readonly suspension: { readonly reason: string | null; readonly resumesAt: string | null } | null;
  readonly board: string | null;
  /** What was said to the room, the latest last. */
  readonly said: readonly string[];
}

/** So many messages are looked at: the longest page that the API gives. */
export const LATEST = 100;

/** Shows of positions, messages, papers and notes of one session, by the events that one reader was told. */
export class MoreByEvents {
  private shows: ShowsView = {};
  private messages: MessagesView = NO_MESSAGES;
  private papers: ItemPapersView = {};
  private notes: AllNotesView = {};

  apply(told: Told): void {
    this.shows = applyShowEvent(this.shows, told);
    this.messages = applyMessageEvent(this.messages, told, null);
    this.papers = applyItemPapers(this.papers, told);
    this.notes = applyNotesEvent(this.notes, told);
  }

  showOf(itemKey: string): ShowsView[string] | undefined {
    return this.shows[itemKey];
  }

  get session(): Omit<ShownSession, 'suspension'> {
    const { board, messages } = this.messages;
    const toRoom = messages.filter(({ parties }) => parties === null);
    return { board: board.suspendedAt, said: toRoom.slice(-LATEST).map(({ text }) => text) };
  }

  item({ key }: ItemSheet, floor: FloorView | undefined): ShownMore {
    return {
      ...ofFloor(floor),
      show: this.show(key),
      papers: (this.papers[key] ?? []).map(({ paper }) => globalId('Paper', paper.key)),
      notes: this.notes[key]?.notes.state ?? null,
    };
  }

  private show(itemKey: string): ShownMore['show'] {
    const show = this.shows[itemKey];
    if (show === undefined) return null;
    const positions = show.positions.map(({ delegation, position }) => `${delegation} ${position}`);
    return {
      id: globalId('ShowOfPositions', show.key),
      closed: show.closedAt !== null,
      positions: positions.sort(),
    };
  }
}

const ofFloor = (floor: FloorView | undefined): Omit<ShownMore, 'show' | 'papers' | 'notes'> => {
  const requests = Object.values(floor?.requests ?? {});
  const { list = null } = floor ?? {};
  const id = (request: { readonly key: string }): string => globalId('FloorRequest', request.key);
  const aside = interruptedSpeaker(requests);
  const live = requests.filter(({ state }) => state !== 'WITHDRAWN' && state !== 'DECLINED');
  return {
    interrupted: aside === null ? null : id(aside),
    delegationTime: list?.delegationSeconds == null ? null : isoDuration(list.delegationSeconds),
    tour: list?.tour ? { seats: list.tour.seats, underWay: tourUnderWay(requests) } : null,
    ruled: live.flatMap((one) => (one.ruling === null ? [] : [`${id(one)} ${one.ruling.outcome}`])).sort(),
    aligned: live
      .flatMap((one) => (one.aligned.length === 0 ? [] : [`${id(one)} ${one.aligned.join()}`]))
      .sort(),
  };
};
