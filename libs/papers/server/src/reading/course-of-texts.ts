import type { PaperState } from '@parley/papers/model';
import type { RevisionView } from './revision-view';

/** Where a circulated text stands: the latest one as its paper does, those before it SUPERSEDED. */
export const stateOfRevision = (
  key: string,
  latest: Pick<RevisionView, 'key'> | undefined,
  paper: PaperState | undefined,
): PaperState => {
  if (latest?.key !== key) return 'SUPERSEDED';
  return paper === 'WITHDRAWN' || paper === 'SUPERSEDED' ? paper : 'CIRCULATED';
};

/** The corrigenda to a text, in order: those that correct it, and those that correct it as corrected. */
export const correctionsAfter = (
  all: readonly RevisionView[],
  { key }: Pick<RevisionView, 'key'>,
): RevisionView[] => {
  const found: RevisionView[] = [];
  let corrected = key;
  for (const text of all) {
    if (text.correctsKey !== corrected) continue;
    found.push(text);
    corrected = text.key;
  }
  return found;
};

/** The text whose reference a text bears: itself, or what a corrigendum corrected in the end. */
export const textCorrected = (all: readonly RevisionView[], view: RevisionView): RevisionView => {
  const before = all.find(({ key }) => key === view.correctsKey);
  return before === undefined ? view : textCorrected(all, before);
};
