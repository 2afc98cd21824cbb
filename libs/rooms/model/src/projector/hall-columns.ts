import type { Label } from '@parley/kernel';
import type { AgendaItem, Session, Wire } from '@parley/sessions/model';
import type { FloorList, FloorRequest } from '../floor/floor';
import type { ShowOfPositions } from '../positions/show';

/** An item as the screen's columns hold it. */
export type ColumnsItem = Wire<
  Pick<
    AgendaItem,
    'key' | 'parentKey' | 'ordinal' | 'title' | 'state' | 'plannedSeconds' | 'runningSince' | 'elapsedMs'
  >
>;

/** A request for the floor as the screen's columns hold it. */
export type ColumnsRequest = Wire<
  Pick<
    FloorRequest,
    | 'key'
    | 'itemKey'
    | 'kind'
    | 'state'
    | 'delegation'
    | 'onBehalfOf'
    | 'inTour'
    | 'sequence'
    | 'place'
    | 'startedAt'
    | 'endedAt'
    | 'pausedMs'
    | 'interruptedAt'
  >
>;

/** The last show of positions on an item as the screen's columns hold it. */
export type ColumnsShow = Wire<Pick<ShowOfPositions, 'itemKey' | 'question' | 'seats' | 'closedAt'>> & {
  readonly positions: readonly Pick<ShowOfPositions['positions'][number], 'delegation' | 'position'>[];
};

/** A list of speakers as the screen's columns hold it; `open` is null while nobody has set it. */
export type ColumnsList = Pick<FloorList, 'itemKey' | 'speakingSeconds' | 'delegationSeconds'> & {
  readonly open: boolean | null;
  readonly pausedAt: string | null;
};

/**
 * What the database hands out for a screen, and all that it does: of the items only those that everybody may see to whom
 * the session was released. Instants are RFC 3339 text.
 */
export interface HallColumns {
  readonly now: string;
  readonly label: Label;
  readonly session: Wire<
    Pick<Session, 'title' | 'state' | 'startsAt' | 'timeZone' | 'closedAt' | 'agendaAdoptedAt'>
  > & {
    readonly suspendedAt: string | null;
    readonly suspensionReason: string | null;
    readonly resumesAt: string | null;
  };
  readonly items: readonly ColumnsItem[];
  readonly lists: readonly ColumnsList[];
  readonly requests: readonly ColumnsRequest[];
  readonly shows: readonly ColumnsShow[];
}
