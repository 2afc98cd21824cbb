import { lazyPart } from '@parley/ui';

/** The notes and pictures of an item, on a map, on a timeline and in lists; heavy, and loaded when it is first opened. */
export const BriefParts = lazyPart(async () => ({ default: (await import('../screens')).BriefParts }));

/** Chooses what is put on an item. */
export const AddDialog = lazyPart(async () => ({ default: (await import('../screens')).AddToItem }));
