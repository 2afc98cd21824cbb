import type { ForumEvent, Label } from '@parley/kernel';
import type { Moment, ReadScope, WriteTx } from '@parley/platform';
import type { AgendaItem } from '@parley/sessions/model';

/** A paper that is to stand under an item: its label as declared. */
export interface PaperForItem {
  readonly key: string;
  readonly label: Label;
}

/** A paper as a document names it. */
export interface PaperNamed {
  /** `null` for one without a number. */
  readonly reference: string | null;
  readonly title: string;
}

/** What the domain of papers, which comes after this one, does for the agenda in the same transaction. */
export interface ItemPapers {
  /** The papers with these keys; `undefined` where one of them is absent or out of the actor's sight. */
  seen(tx: WriteTx, keys: readonly string[]): Promise<readonly PaperForItem[] | undefined>;
  /** Has exactly these papers stand under the item, in this order, besides those that the actor does not see. */
  put(tx: WriteTx, item: AgendaItem, keys: readonly string[]): Promise<readonly ForumEvent[]>;
  /** Has the papers of an item go on with the one that it is put off as. */
  carry(tx: WriteTx, from: AgendaItem, to: AgendaItem, moment: Moment): Promise<readonly ForumEvent[]>;
  /** By key of an item: its papers in order, as far as the reader sees them. */
  named(scope: ReadScope, itemKeys: readonly string[]): Promise<ReadonlyMap<string, readonly PaperNamed[]>>;
}

const NONE: ItemPapers = {
  seen: (_, keys) => Promise.resolve(keys.length === 0 ? [] : undefined),
  put: () => Promise.resolve([]),
  carry: () => Promise.resolve([]),
  named: () => Promise.resolve(new Map()),
};

let registered = NONE;

/** Names who keeps the papers of agenda items. */
export const keepItemPapers = (papers: ItemPapers): void => {
  registered = papers;
};

/** Who keeps the papers of agenda items: nobody, until somebody is named. */
export const itemPapers = (): ItemPapers => registered;
