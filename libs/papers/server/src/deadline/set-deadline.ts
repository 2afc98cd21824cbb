import { command, idOf, instant } from '@parley/platform';
import { setCommentDeadline as set } from '@parley/papers/model';
import { z } from 'zod';
import { presentText } from '../amendments/load-negotiation';
import { loadPaper } from '../store/load-paper';
import { insertDeadline, loadDeadline } from './deadline-store';

/** Sets the deadline for comments on the present text of a paper, or another one. */
export const setCommentDeadline = command({
  action: 'paper.setCommentDeadline',
  input: z.object({ paperId: idOf('Paper'), commentsBy: instant, reason: z.string() }),
  load: async (tx, { paperId }) => {
    const known = await loadPaper(tx, paperId);
    if (known === undefined) return undefined;
    const present = await presentText(tx, paperId);
    const revisionKey = present?.key ?? '';
    const deadline = present === undefined ? null : await loadDeadline(tx, present.key);
    return { paper: known.paper, revisionKey, deadline };
  },
  // The one rule of who may needs the paper's state as well, and answers in the order of refusals.
  may: () => undefined,
  decide: (state, input, { actor, now }) => set(state, input, actor, now),
  save: (tx, { paper, deadline }) => insertDeadline(tx, paper.key, deadline),
  subject: ({ paper }) => paper.key,
});
