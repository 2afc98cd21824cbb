import type { RoomEvent, RoomShowQuery } from '@parley/api-client';
import { keyOf } from '@parley/kernel';
import { applyShowEvent, type ShowSheet } from '@parley/rooms/model';
import { toldOf } from '../room/told';

/** What the panel knows of the positions on its item. */
export interface Shown {
  readonly show: ShowSheet | null;
  readonly canAsk: boolean;
  readonly canShow: boolean;
  readonly canClose: boolean;
}

const NOTHING: Shown = { show: null, canAsk: false, canShow: false, canClose: false };

/** What the server answered about an item; nothing where it is out of sight. */
export const shownOf = ({ node }: RoomShowQuery): Shown => {
  const itemKey = node?.__typename === 'AgendaItem' ? keyOf('AgendaItem', node.id) : undefined;
  if (node?.__typename !== 'AgendaItem' || itemKey === undefined) return NOTHING;
  const found = node.showOfPositions;
  const canAsk = node.viewerCanAskForPositions;
  if (found === null) return { ...NOTHING, canAsk };
  const show: ShowSheet = {
    key: keyOf('ShowOfPositions', found.id) ?? found.id,
    itemKey,
    question: found.question,
    seats: found.seats.map(({ code }) => code),
    askedAt: found.askedAt,
    closedAt: found.closedAt,
    positions: found.positions.map(({ delegation, position, at }) => ({
      delegation: delegation.code,
      position,
      shownAt: at,
    })),
  };
  return { show, canAsk, canShow: found.viewerCan.show, canClose: found.viewerCan.close };
};

/** The positions on an item after an entry of the record, by the same rules as the server's. */
export const applyToShown = (shown: Shown, itemKey: string, event: RoomEvent): Shown => {
  const told = toldOf(event);
  if (told === undefined) return shown;
  const before = shown.show === null ? {} : { [itemKey]: shown.show };
  const show = applyShowEvent(before, told)[itemKey] ?? null;
  if (show === shown.show) return shown;
  const over = show === null || show.closedAt !== null;
  // What may be done is the server's to say; nothing is offered that certainly is over.
  return { ...shown, show, canShow: shown.canShow && !over, canClose: shown.canClose && !over };
};

/** Whether what this person may do can be another after an entry. */
export const changesAbilities = ({ type }: RoomEvent): boolean =>
  /^(item|session)\./.test(type) || (type.startsWith('positions.') && type !== 'positions.shown');
