import { type Actor, isRefusal, type Result } from '@parley/kernel';
import { checkText } from '@parley/sessions/model';
import { paperEvent, paperSheet, shownAgain } from '../events/paper-event';
import type { KnownPaper } from './draft-paper';
import type { Paper, PaperDecision, PaperDraft } from './paper';
import { mayWithdraw } from './paper-gates';

const LONGEST_REASON = 1000;

/** A paper that is taken back or replaced, with what was added to it and goes with it. */
export interface EndedPaper extends PaperDecision {
  readonly addenda: readonly PaperDecision[];
}

/**
 * Takes a paper back, with a reason that all read who see it (papers), and with it what was added to it. Its number is not given
 * again.
 */
export const withdrawPaper = (
  state: KnownPaper & { readonly addenda?: readonly KnownPaper[] },
  input: { readonly reason: string },
  actor: Actor,
  now: Date,
): Result<EndedPaper> => {
  const refusal = mayWithdraw(actor, state);
  if (refusal !== null) return refusal;
  const withdrawReason = checkText(input.reason, LONGEST_REASON, 'reason');
  if (isRefusal(withdrawReason)) return withdrawReason;
  const own = withdrawn(state, withdrawReason, now);
  const inUse = (state.addenda ?? []).filter(
    ({ paper }) => paper.state !== 'WITHDRAWN' && paper.state !== 'SUPERSEDED',
  );
  const addenda = inUse.map((addendum) => withdrawn(addendum, withdrawReason, now));
  return { ...own, addenda, events: [own, ...addenda].flatMap(({ events }) => events) };
};

const withdrawn = (
  { paper: before, draft: held, places }: KnownPaper,
  withdrawReason: string,
  now: Date,
): PaperDecision => {
  const paper: Paper = {
    ...before,
    state: 'WITHDRAWN',
    version: before.version + 1,
    withdrawnAt: now,
    withdrawReason,
  };
  const draft: PaperDraft | null = held && { ...held, version: held.version + 1 };
  const told = paperEvent('paper.withdrawn', paper, { paper: paperSheet(paper) });
  return { paper, draft, events: [told, ...shownAgain(places, paper)] };
};
