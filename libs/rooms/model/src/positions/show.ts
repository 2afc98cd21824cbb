import type { Decision } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import type { AgendaItem, Session } from '@parley/sessions/model';

/** From yes to no, in the order in which they are shown (decisions: a seat's position). */
export const POSITIONS = [
  'AGREE',
  'CAN_GO_ALONG',
  'RESERVATION',
  'STAND_ASIDE',
  'AWAITING_INSTRUCTIONS',
  'OBJECT',
] as const;
export type Position = (typeof POSITIONS)[number];

/** Where one seat stands; the last that was said for it. */
export interface ShownPosition {
  readonly delegation: DelegationCode;
  readonly position: Position;
  /** The person who spoke for the seat. */
  readonly shownBy: string;
  readonly shownAt: Date;
}

/** The chair asks the seats of an item where they stand. It is indicative and decides nothing. */
export interface ShowOfPositions {
  readonly key: string;
  readonly itemKey: string;
  /** What was asked, where the chair put it in words. */
  readonly question: string | null;
  /** The seats that the item concerned when the chair asked. */
  readonly seats: readonly DelegationCode[];
  readonly askedAt: Date;
  /** `null` while positions are shown and changed. */
  readonly closedAt: Date | null;
  readonly positions: readonly ShownPosition[];
}

/** What a decision about a show may rest on: the one that is named, or the last one of the item. */
export interface ShowState {
  readonly session: Session;
  readonly item: AgendaItem;
  readonly show: ShowOfPositions | null;
}

/** The show as it stands afterwards. */
export interface ShowDecision extends Decision {
  readonly show: ShowOfPositions;
}
