import type { ForumEvent } from '@parley/kernel';
import type { PaperSheet } from './paper-event';

/** A paper under an item as a screen holds it. */
export interface ItemPaper {
  readonly place: number;
  readonly paper: PaperSheet;
}

/** By key of an item, in order: what a screen shows under it. */
export type ItemPapersView = Readonly<Record<string, readonly ItemPaper[]>>;

type Told = Pick<ForumEvent, 'type' | 'subject' | 'data'>;

// What is added to a paper stands behind it, in the order of its numbers; without a number last.
const behind = ({ paper: { parentKey, addendum } }: ItemPaper): number =>
  parentKey === null ? 0 : (addendum ?? Number.MAX_SAFE_INTEGER);

const byPlace = (a: ItemPaper, b: ItemPaper): number =>
  a.place - b.place || behind(a) - behind(b) || (a.paper.key < b.paper.key ? -1 : 1);

const without = (list: readonly ItemPaper[] | undefined, paperKey: unknown): ItemPaper[] =>
  (list ?? []).filter(({ paper }) => paper.key !== paperKey);

/**
 * Brings a screen's papers up to date by one event about an item. Applying an event twice is as once. The data are the
 * forum's own and not checked again.
 */
export const applyItemPapers = (view: ItemPapersView, event: Told): ItemPapersView => {
  const { key } = event.subject;
  switch (event.type) {
    case 'item.paperAttached': {
      const { place, paper } = event.data as { readonly place: number; readonly paper: PaperSheet };
      return { ...view, [key]: [...without(view[key], paper.key), { place, paper }].sort(byPlace) };
    }
    case 'item.paperDetached':
      return { ...view, [key]: without(view[key], event.data['paperKey']) };
    case 'item.retracted': {
      const { [key]: _, ...rest } = view;
      return rest;
    }
    default:
      return view;
  }
};
