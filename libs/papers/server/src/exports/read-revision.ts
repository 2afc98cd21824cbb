import { keyOf } from '@parley/kernel';
import { inOrder } from '@parley/delegations/model';
import type { ReadScope } from '@parley/platform';
import type { Paper } from '@parley/papers/model';
import { hashedText } from '../changes/change-fields';
import type { HashedText } from '../changes/tracked-changes';
import { attachmentsByPaper } from '../attachments/attachment-view';
import { cosponsorsByPaper } from '../reading/paper-parts';
import { paperByKey, type PaperView } from '../reading/paper-view';
import { correctionsAfter, stateOfRevision, textCorrected } from '../reading/course-of-texts';
import { revisionsByPaper, type RevisionView } from '../reading/revision-view';
import type { SeenRevision } from './paper-document';

/** A circulated text as its reader sees it, before it is set. */
export interface ReadRevision extends Omit<SeenRevision, 'blocks' | 'corrections'> {
  readonly text: HashedText;
  /** The text whose changes are to be marked. */
  readonly before: HashedText | null;
  /** Of a corrigendum: the text that it corrects. */
  readonly uncorrected: HashedText | null;
}

const parentOf = async (scope: ReadScope, { parent }: Paper): Promise<string | null> => {
  const found = parent === null ? undefined : await scope.loader(paperByKey).load(parent.key);
  return found === undefined ? null : (found.reference ?? found.title);
};

/** What the text has to do with the others of its paper. */
const courseOf = async (
  scope: ReadScope,
  paper: PaperView,
  revisions: readonly RevisionView[],
  revision: RevisionView,
): Promise<Pick<ReadRevision, 'state' | 'correctedBy' | 'corrects' | 'uncorrected' | 'addendumTo'>> => {
  const corrections = correctionsAfter(revisions, revision);
  const latest = revisions.at(-1);
  // As corrected, it is the present text.
  const inForce = corrections.length > 0 && corrections.at(-1)?.key === latest?.key;
  const corrected = revisions.find((one) => one.key === revision.correctsKey);
  return {
    state: inForce ? paper.state : stateOfRevision(revision.key, latest, paper.state),
    correctedBy: corrections.map(({ reference }) => reference),
    corrects: corrected === undefined ? null : textCorrected(revisions, revision).reference,
    uncorrected: corrected === undefined ? null : await hashedText(scope, corrected),
    addendumTo: await parentOf(scope, paper.held),
  };
};

// Files of a text in preparation are seen by some: a circulated text goes to all alike.
const filesOf = async (scope: ReadScope, paperKey: string): Promise<ReadRevision['files']> =>
  (await scope.loader(attachmentsByPaper).load(paperKey)).filter(({ circulated }) => circulated);

const cosponsorsOf = async (scope: ReadScope, paperKey: string): Promise<readonly string[]> => {
  const joined = await scope.loader(cosponsorsByPaper).load(paperKey);
  return inOrder(
    joined.map(({ delegation }) => delegation),
    'EN',
  );
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
  return {
    ...{ paper, revision, from: from?.reference ?? null },
    text: await hashedText(scope, revision),
    before: from === null ? null : await hashedText(scope, from),
    cosponsors: await cosponsorsOf(scope, paper.key),
    files: await filesOf(scope, paper.key),
    ...(await courseOf(scope, paper, revisions, revision)),
  };
};
