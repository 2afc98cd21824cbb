import { keyOf } from '@parley/kernel';
import { inOrder } from '@parley/delegations/model';
import type { ReadScope } from '@parley/platform';
import type { PaperState } from '@parley/papers/model';
import { hashedText } from '../changes/change-fields';
import type { HashedText } from '../changes/tracked-changes';
import { cosponsorsByPaper } from '../reading/paper-parts';
import { paperByKey } from '../reading/paper-view';
import { revisionsByPaper, type RevisionView } from '../reading/revision-view';
import type { SeenRevision } from './paper-document';

/** A circulated text as its reader sees it, before it is set. */
export interface ReadRevision extends Omit<SeenRevision, 'blocks'> {
  readonly text: HashedText;
  /** The text whose changes are to be marked. */
  readonly before: HashedText | null;
}

const stateOf = (revision: RevisionView, latest: RevisionView | undefined, paper: PaperState): PaperState => {
  if (revision.key !== latest?.key) return 'SUPERSEDED';
  return paper === 'WITHDRAWN' ? 'WITHDRAWN' : 'CIRCULATED';
};

/**
 * The revision of a paper with this number, and the one whose changes are asked for; `undefined` where the reader sees either
 * of them not, for whatever reason.
 */
export const readRevision = async (
  scope: ReadScope,
  id: string,
  number: number,
  changesFrom: number | null,
): Promise<ReadRevision | undefined> => {
  const key = keyOf('Paper', id);
  const paper = key === undefined ? undefined : await scope.loader(paperByKey).load(key);
  if (paper === undefined) return undefined;
  const revisions = await scope.loader(revisionsByPaper).load(paper.key);
  const revision = revisions.find((one) => one.number === number);
  const from = changesFrom === null ? null : revisions.find((one) => one.number === changesFrom);
  if (revision === undefined || from === undefined) return undefined;
  const [text, before, joined] = await Promise.all([
    hashedText(scope, revision),
    from === null ? null : hashedText(scope, from),
    scope.loader(cosponsorsByPaper).load(paper.key),
  ]);
  const codes = joined.map(({ delegation }) => delegation);
  return {
    ...{ paper, revision, text, before, from: from?.reference ?? null },
    state: stateOf(revision, revisions.at(-1), paper.state),
    cosponsors: inOrder(codes, 'EN'),
  };
};
