import type { Label } from '@parley/kernel';
import type { JournalEntry, JournalPaper, JournalPapers } from '@parley/rooms/model';
import { applyItemPapers, type ItemPaper, type ItemPapersView } from '../events/apply-item-papers';
import { ITEM_PAPER_EVENT_TYPES, type ItemPaperData } from '../events/paper-event';
import type { PaperState } from '../paper/paper';

/** What has been before the delegations: a text in preparation has not, whoever sees it. */
const CIRCULATED: readonly PaperState[] = ['CIRCULATED', 'SUPERSEDED', 'WITHDRAWN'];

const ATTACHED = 'item.paperAttached' satisfies keyof ItemPaperData;

const placeOf = (itemKey: string, paperKey: string): string => `${itemKey} ${paperKey}`;

const labelsIn = (entries: readonly JournalEntry[]): ReadonlyMap<string, Label> => {
  const labels = new Map<string, Label>();
  for (const { type, subject, data, label } of entries) {
    if (type !== ATTACHED) continue;
    const { paper } = data as ItemPaperData[typeof ATTACHED];
    // What an entry of a non-paper lets through would tell whose it is; its own label, as readers have it, does not.
    labels.set(placeOf(subject.key, paper.key), paper.kind === 'NON_PAPER' ? paper.label : label);
  }
  return labels;
};

const named = (
  itemKey: string,
  papers: readonly ItemPaper[],
  labels: ReadonlyMap<string, Label>,
): JournalPaper[] =>
  papers
    .filter(({ paper }) => paper.circulatedAt !== null && CIRCULATED.includes(paper.state))
    .map(({ paper }) => ({
      reference: paper.reference,
      title: paper.title,
      withdrawn: paper.state === 'WITHDRAWN',
      label: labels.get(placeOf(itemKey, paper.key)) ?? paper.label,
    }));

/**
 * Papers as journals name them: those that were circulated, in their order under each item, as the entries that a reader may
 * see left them. A non-paper has no number and nobody's name, not by its marking either.
 */
export const papersInJournal: JournalPapers = {
  types: ITEM_PAPER_EVENT_TYPES,
  after(entries) {
    const labels = labelsIn(entries);
    const view = entries.reduce<ItemPapersView>(
      (before, entry) => (entry.type === 'session.retracted' ? {} : applyItemPapers(before, entry)),
      {},
    );
    return Object.fromEntries(
      Object.entries(view).map(([itemKey, papers]) => [itemKey, named(itemKey, papers, labels)]),
    );
  },
};
