import type { ForumEvent } from '@parley/kernel';
import type { WriteTx } from '@parley/platform';
import type { EndedPaper, KnownPaper } from '@parley/papers/model';
import { loadAddenda, loadPaper } from '../store/load-paper';
import { savePaper } from '../store/save-paper';
import { paperEnded } from './paper-consequences';

/** A paper with what was added to it, all of it locked. */
export const withAddenda = async (
  tx: WriteTx,
  id: string,
): Promise<(KnownPaper & { readonly addenda: readonly KnownPaper[] }) | undefined> => {
  const known = await loadPaper(tx, id);
  return known && { ...known, addenda: await loadAddenda(tx, id) };
};

/** What commands that end a paper have in common: what was added to it ends with it. */
export const ended = {
  // The one rule of who may needs the paper's state as well, and answers in the order of refusals.
  may: () => undefined,
  async save(tx: WriteTx, decision: EndedPaper): Promise<readonly ForumEvent[]> {
    const ended = [decision, ...decision.addenda];
    for (const one of ended) await savePaper(tx, one);
    return paperEnded(
      tx,
      ended.map(({ paper }) => paper),
    );
  },
  subject: ({ paper }: EndedPaper): string => paper.key,
};
