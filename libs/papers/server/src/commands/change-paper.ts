import { isRefusal } from '@parley/kernel';
import { command, optional, type WriteTx } from '@parley/platform';
import {
  CIRCULATED_AS,
  type PaperDecision,
  revisePaper as revise,
  submitPaper as submit,
  withdrawPaper as withdraw,
} from '@parley/papers/model';
import { z } from 'zod';
import { setText } from '../markdown/set-text';
import { loadPaper } from '../store/load-paper';
import { savePaper } from '../store/save-paper';
import { ended, withAddenda } from './ended-paper';
import { keepVersionOf } from '../writing/version-store';
import { mergedText } from '../writing/writing-store';
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
  load: async (tx, { id, version, markdown }) => {
    // Read before the paper is locked, and only for those who see the draft: reading costs something.
    const seen = (await tx.query(SEEN, [id])).length > 0;
    const text = seen ? await setText(markdown) : null;
    const known = await loadPaper(tx, id);
    if (known?.ahead === undefined || known.draft?.version !== version || text === null || isRefusal(text))
      return known && { ...known, text };
    return { ...known, text: await setText(await mergedText(tx, id, text.markdown)) };
  },
  decide: (state, { version, title }, { actor }) => revise(state, { version, title }, actor),
  async save(tx, decision, { actor }) {
    await keepVersionOf(tx, decision.paper.key, 'REPLACED', { by: actor.personId });
    await savePaper(tx, decision);
  },
});

// Into the text after the present one.
const AMENDED = `select from amendment where accepted_on =
  (select r.id from paper_revision r where r.paper_id = $1 order by r.number desc limit 1) limit 1`;

/** Hands the text in preparation to the secretariat. */
export const submitPaper = command({
  ...kept,
  action: 'paper.submit',
  input: thatPaper.extend({ as: optional(z.enum(CIRCULATED_AS)) }),
  load: async (tx, { id }) => {
    const known = await loadPaper(tx, id);
    return known && { ...known, amended: (await tx.query(AMENDED, [id])).length > 0 };
  },
  decide: ({ amended, ...known }, { as }, { actor }) =>
    submit(known, actor, { as: as ?? 'REVISION', amended }),
  async save(tx, decision, { actor }) {
    await savePaper(tx, decision);
    await keepVersionOf(tx, decision.paper.key, 'SUBMITTED', { by: actor.personId });
  },
});

/** Takes a paper back, with a reason, and what was added to it. */
export const withdrawPaper = command({
  ...ended,
  action: 'paper.withdraw',
  input: thatPaper.extend({ reason: z.string() }),
  load: (tx, { id }) => withAddenda(tx, id),
  decide: (state, { reason }, { actor, now }) => withdraw(state, { reason }, actor, now),
});
