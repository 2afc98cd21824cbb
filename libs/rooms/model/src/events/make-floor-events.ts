import type { ForumEvent } from '@parley/kernel';
import type { AgendaItem } from '@parley/sessions/model';
import type { FloorEventData, FloorEventType } from './floor-event';

/** An event of the floor under the item's label; about a request, or with `null` about the item's list. */
export const floorEvent = <T extends FloorEventType>(
  type: T,
  item: Pick<AgendaItem, 'key' | 'sessionKey' | 'label'>,
  requestKey: string | null,
  data: FloorEventData[T],
): ForumEvent => ({
  type,
  subject:
    requestKey === null ? { type: 'AgendaItem', key: item.key } : { type: 'FloorRequest', key: requestKey },
  sessionKey: item.sessionKey,
  label: item.label,
  data,
});
