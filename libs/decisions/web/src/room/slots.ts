import { lazyPart, type SlotParts } from '@parley/ui';

/** What is decided at an item, in the room. Its wording loads with what there is to show. */
export const roomSlots = {
  item: [lazyPart(() => import('./item-door'))],
} satisfies SlotParts;
