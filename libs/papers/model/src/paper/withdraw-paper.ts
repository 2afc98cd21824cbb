import { type Actor, isRefusal, type Result } from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { paperEvent, paperSheet, shownAgain } from '../events/paper-event';
import type { KnownPaper } from './draft-paper';
import type { Paper, PaperDecision, PaperDraft } from './paper';
import { mayWithdraw } from './paper-gates';

const LONGEST_REASON = 1000;

/** Takes a paper back, with a reason that all read who see it (papers). Its number is not given again. */
export const withdrawPaper = (
  state: KnownPaper,
  input: { readonly reason: string },
  actor: Actor,
  now: Date,
): Result<PaperDecision> => {
  const refusal = mayWithdraw(actor, state);
  if (refusal !== null) return refusal;
  const withdrawReason = checkText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(withdrawReason)) return withdrawReason;
  const { paper: before, draft: held } = state;
  const paper: Paper = {
    ...before,
    state: 'WITHDRAWN',
    version: before.version + 1,
    withdrawnAt: now,
    withdrawReason,
  };
  const draft: PaperDraft | null = held && { ...held, version: held.version + 1 };
  const withdrawn = paperEvent('paper.withdrawn', paper, { paper: paperSheet(paper) });
  return { paper, draft, events: [withdrawn, ...shownAgain(state.places, paper)] };
};
