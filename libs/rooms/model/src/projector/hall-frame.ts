import type { Classification } from '@parley/kernel';
import type { AgendaItemState, SessionState } from '@parley/sessions/model';
import type { FloorRequestKind } from '../floor/floor';
import type { Position } from '../positions/show';

/** Something in both languages. */
export interface InBoth {
  readonly en: string;
  readonly fr: string;
}

/** A seat by its code and names; never a person. */
export interface HallSeat extends InBoth {
  readonly code: string;
}

/** A turn in the list of speakers. */
export interface HallTurn {
  readonly seat: HallSeat;
  readonly kind: FloorRequestKind;
  readonly onBehalfOf: readonly HallSeat[];
  /** Had the floor when a point of order was raised, and goes on. */
  readonly resumes: boolean;
}

/** Whoever has the floor, and the clock; instants are RFC 3339 text. */
export interface HallSpeaker extends HallTurn {
  readonly startedAt: string;
  readonly pausedMs: number;
  /** Since when the clock stands; `null` while it runs. */
  readonly standsSince: string | null;
  readonly limitSeconds: number | null;
}

/** Who speaks on the item, and who comes next: the first three, and how many more. */
export interface HallFloor {
  readonly open: boolean;
  readonly speaker: HallSpeaker | null;
  readonly next: readonly HallTurn[];
  readonly more: number;
}

/** A show of positions: every position that was shown with its seats, and who has not said. */
export interface HallShow {
  readonly question: string | null;
  readonly closed: boolean;
  readonly groups: readonly { readonly position: Position; readonly seats: readonly HallSeat[] }[];
  readonly silent: readonly HallSeat[];
}

/** A line of the agenda, numbered among those that are shown. */
export interface HallLine {
  readonly number: string;
  readonly title: string;
  readonly state: AgendaItemState;
}

/** What is under discussion, and its clock. */
export interface HallItem {
  readonly number: string;
  readonly title: string;
  readonly plannedSeconds: number | null;
  readonly elapsedMs: number;
  readonly runningSince: string | null;
}

/** Everything that a screen in the hall shows. */
export interface HallFrame {
  readonly serverNow: string;
  readonly label: { readonly classification: Classification; readonly banner: InBoth };
  readonly session: {
    readonly title: string;
    readonly state: SessionState;
    readonly startsAt: string;
    readonly timeZone: string;
    readonly closedAt: string | null;
    readonly suspension: { readonly reason: string | null; readonly resumesAt: string | null } | null;
  };
  readonly agenda: { readonly adopted: boolean; readonly lines: readonly HallLine[] };
  readonly item: HallItem | null;
  readonly floor: HallFloor | null;
  readonly show: HallShow | null;
}
