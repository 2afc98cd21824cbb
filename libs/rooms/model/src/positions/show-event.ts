import type { ForumEvent } from '@parley/kernel';
import { type AgendaItem, isoOf, type Told, type Wire } from '@parley/sessions/model';
import type { ShownPosition, ShowOfPositions } from './show';

/** A position as events and screens hold it; which person spoke stays with the delegation. */
export type PositionSheet = Omit<Wire<ShownPosition>, 'shownBy'>;
/** A show as events and screens hold it. */
export type ShowSheet = Omit<Wire<ShowOfPositions>, 'positions'> & {
  readonly positions: readonly PositionSheet[];
};

/** Field by field, so that nothing travels that a store may have added to the object. */
export const positionSheet = ({ delegation, position, shownAt }: ShownPosition): PositionSheet => ({
  delegation,
  position,
  shownAt: shownAt.toISOString(),
});

/** Field by field, as {@link positionSheet}. */
export const showSheet = (show: ShowOfPositions): ShowSheet => ({
  key: show.key,
  itemKey: show.itemKey,
  question: show.question,
  seats: show.seats,
  askedAt: show.askedAt.toISOString(),
  closedAt: isoOf(show.closedAt),
  positions: show.positions.map(positionSheet),
});

type Of<More> = Readonly<{ itemKey: string } & More>;

/** What each kind of event carries; its subject is the show. */
export type ShowEventData = {
  'positions.asked': Of<{ show: ShowSheet }>;
  /** A seat shows its position, or changes it. */
  'positions.shown': Of<{ position: PositionSheet }>;
  'positions.closed': Of<{ closedAt: string }>;
  /** Under a new label of its item: the whole of it, to those who see it now. */
  'positions.retold': Of<{ show: ShowSheet }>;
};

export const SHOW_EVENT_TYPES = [
  'positions.asked',
  'positions.shown',
  'positions.closed',
  'positions.retold',
] as const satisfies readonly (keyof ShowEventData)[];
export type ShowEventType = (typeof SHOW_EVENT_TYPES)[number];

/** An event of a show of positions: its type tells what its data are. */
export type ShowEvent = {
  [T in ShowEventType]: Omit<Told, 'type' | 'data'> & { readonly type: T; readonly data: ShowEventData[T] };
}[ShowEventType];

/** Tells these events from all others by their type; the data are the forum's own and not checked again. */
export const isShowEvent = (event: Told | ShowEvent): event is ShowEvent =>
  SHOW_EVENT_TYPES.some((type) => type === event.type);

/** An event about a show, under the label of its item. */
export const showEvent = <T extends ShowEventType>(
  type: T,
  { label, sessionKey }: Pick<AgendaItem, 'label' | 'sessionKey'>,
  { key }: Pick<ShowOfPositions, 'key'>,
  data: ShowEventData[T],
): ForumEvent => ({ type, subject: { type: 'ShowOfPositions', key }, sessionKey, label, data });
