import { command, optional, type WriteTx } from '@parley/platform';
import {
  type PaperDecision,
  revisePaper as revise,
  submitPaper as submit,
  withdrawPaper as withdraw,
} from '@parley/papers/model';
import { z } from 'zod';
import { setText } from '../markdown/set-text';
import { loadPaper } from '../store/load-paper';
import { savePaper } from '../store/save-paper';
import { thatPaper } from './inputs';

const kept = {
  // The one rule of who may needs the paper's state as well, and answers in the order of refusals.
  may: () => undefined,
  save: (tx: WriteTx, decision: PaperDecision): Promise<void> => savePaper(tx, decision),
  subject: ({ paper }: PaperDecision): string => paper.key,
};

const SEEN = 'select from paper_draft where paper_id = $1';

/** Changes the text in preparation; CONFLICT for a version that is no longer the present one. */
export const revisePaper = command({
  ...kept,
  action: 'paper.revise',
  input: thatPaper.extend({ version: z.int(), markdown: z.string(), title: optional(z.string()) }),
  load: async (tx, { id, markdown }) => {
    // Read before the paper is locked, and only for those who see the draft: reading costs something.
    const seen = (await tx.query(SEEN, [id])).length > 0;
    const text = seen ? await setText(markdown) : null;
    const known = await loadPaper(tx, id);
    return known && { ...known, text };
  },
  decide: (state, { version, title }, { actor }) => revise(state, { version, title }, actor),
});

/** Hands the text in preparation to the secretariat. */
export const submitPaper = command({
  ...kept,
  action: 'paper.submit',
  input: thatPaper,
  load: (tx, { id }) => loadPaper(tx, id),
  decide: (state, _, { actor }) => submit(state, actor),
});

/** Takes a paper back, with a reason. */
export const withdrawPaper = command({
  ...kept,
  action: 'paper.withdraw',
  input: thatPaper.extend({ reason: z.string() }),
  load: (tx, { id }) => loadPaper(tx, id),
  decide: (state, { reason }, { actor, now }) => withdraw(state, { reason }, actor, now),
});
