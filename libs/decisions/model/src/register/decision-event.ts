import type { DelegationCode, ForumEvent } from '@parley/kernel';
import type { Decision } from './decision';

/** A decision as events and screens hold it: enough for a line of the register and of a journal. */
export interface DecisionSheet {
  readonly key: string;
  readonly reference: string;
  readonly title: string;
  readonly adoptedAt: string;
  readonly basis: Decision['basis'];
  readonly reachedBy: Decision['reachedBy']['kind'];
  readonly reachedKey: string;
  readonly result: 'CONSENSUS' | 'CONSENSUS_WITH_RESERVATIONS' | null;
  readonly revisionKey: string | null;
  readonly textSha256: string | null;
  readonly itemKey: string | null;
  /** Of the whole of the decision as it was frozen. */
  readonly sha256: string;
}

/** What each kind of event carries; its subject is the decision. */
export type DecisionEventData = {
  'decision.adopted': Readonly<{ decision: DecisionSheet }>;
  /** A partner outside the basis associates itself. */
  'decision.associated': Readonly<{ delegation: DelegationCode; at: string }>;
};

/** What happens to decisions of the register. */
export const DECISION_EVENT_TYPES = [
  'decision.adopted',
  'decision.associated',
] as const satisfies readonly (keyof DecisionEventData)[];

/** Field by field, so that nothing travels that a store may have added to the object. */
export const decisionSheet = (decision: Decision): DecisionSheet => ({
  key: decision.key,
  reference: decision.reference,
  title: decision.title,
  adoptedAt: decision.adoptedAt.toISOString(),
  basis: decision.basis,
  reachedBy: decision.reachedBy.kind,
  reachedKey: decision.reachedBy.key,
  result: decision.reachedBy.kind === 'POLL' ? decision.reachedBy.result : null,
  revisionKey: decision.text?.revisionKey ?? null,
  textSha256: decision.text?.sha256 ?? null,
  itemKey: decision.itemKey,
  sha256: decision.sha256,
});

/** An event about a decision, under its label. */
export const decisionEvent = <T extends keyof DecisionEventData>(
  type: T,
  { key, sessionKey, label }: Pick<Decision, 'key' | 'sessionKey' | 'label'>,
  data: DecisionEventData[T],
): ForumEvent => ({ type, subject: { type: 'Decision', key }, sessionKey, label, data });
