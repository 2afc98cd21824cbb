import type { AgendaItem } from '@parley/sessions/model';
import type { Floor, FloorList } from './floor';

/** Whether a list that nobody has set takes statements: while its item is open or suspended (the floor). */
export const opensWith = (state: AgendaItem['state']): boolean => state === 'OPEN' || state === 'SUSPENDED';

/** The list of speakers as it stands, set by the chair or not. */
export const listOf = ({ item, list }: Pick<Floor, 'item' | 'list'>): FloorList =>
  list ?? {
    itemKey: item.key,
    open: opensWith(item.state),
    speakingSeconds: null,
    delegationSeconds: null,
    pausedAt: null,
    tour: null,
  };
