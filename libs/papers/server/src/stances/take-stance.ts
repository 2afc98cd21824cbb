import { createHash } from 'node:crypto';
import { command, idOf, optional, type WriteTx } from '@parley/platform';
import {
  type HeldStance,
  type StanceDecision,
  STANCES,
  type StanceState,
  takeStance as take,
} from '@parley/papers/model';
import { z } from 'zod';
import { paperOfRevision, presentText } from '../amendments/load-negotiation';
import { paperOf, type PaperRow, WRITTEN_ON_COLUMNS } from '../rows/paper-row';
import { LABEL, labelValues } from '../store/save-paper';

// Shared, so that seats do not wait for one another; a circulation waits, and is waited for.
const PAPER = `select ${WRITTEN_ON_COLUMNS} from paper p where p.id = $1 for share of p`;

const OWN = `select paragraph_key as "paragraphKey", stance, comment from paragraph_stance
  where revision_id = $1 and delegation = $2`;

const TAKE = `insert into paragraph_stance (revision_id, paragraph_key, delegation, paper_id, stance, comment, words_hash, at, ${LABEL})
  values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp(), $8, $9, $10, $11, $12)
  on conflict (revision_id, paragraph_key, delegation)
  do update set stance = excluded.stance, comment = excluded.comment, at = excluded.at`;

/** Names the words of a paragraph. */
export const wordsHashOf = (words: string): string =>
  createHash('sha256').update(words, 'utf8').digest('hex');

type Own = Pick<HeldStance, 'paragraphKey' | 'stance' | 'comment'>;

const saveStance = async (tx: WriteTx, decision: StanceDecision): Promise<void> => {
  const { paper, revisionKey, paragraph, delegation, stance, comment } = decision;
  const values = [revisionKey, paragraph.key, delegation, paper.key, stance, comment];
  await tx.query(TAKE, [...values, wordsHashOf(paragraph.text), ...labelValues(paper.label)]);
};

/** Says where a seat stands on a paragraph of the present text. */
export const takeStance = command({
  action: 'stance.take',
  input: z.object({
    revisionId: idOf('PaperRevision'),
    paragraph: z.string(),
    stance: z.enum(STANCES),
    comment: optional(z.string()),
  }),
  load: async (tx, { revisionId }, { actor }): Promise<StanceState | undefined> => {
    const key = await paperOfRevision(tx, revisionId);
    const [row] = key === undefined ? [] : await tx.query<PaperRow<Date>>(PAPER, [key]);
    const present = row && (await presentText(tx, row.id));
    if (row === undefined || present === undefined) return undefined;
    const own = await tx.query<Own>(OWN, [present.key, actor.delegation]);
    return { paper: paperOf(row), revisionKey: revisionId, present, own };
  },
  // The one rule of who may needs the paper's state as well, and answers in the order of refusals.
  may: () => undefined,
  decide: (state, input, { actor }) => take(state, input, actor),
  save: async (tx, decision: StanceDecision) => {
    if (decision.events.length > 0) await saveStance(tx, decision);
  },
  subject: ({ paper }) => paper.key,
});
