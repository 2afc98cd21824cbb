import type { DelegationCode } from '@parley/kernel';

/** What an amendment does to a paragraph (papers). */
export const AMENDMENT_ACTIONS = ['REPLACE', 'INSERT_AFTER', 'DELETE'] as const;
export type AmendmentAction = (typeof AMENDMENT_ACTIONS)[number];

/** PROPOSED → ACCEPTED | REJECTED | WITHDRAWN (papers). */
export const AMENDMENT_STATES = ['PROPOSED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

/** A change that a delegation proposes to one paragraph of a circulated text. */
export interface Amendment {
  readonly key: string;
  readonly paperKey: string;
  /** The text that it was proposed on. */
  readonly revisionKey: string;
  /** The paragraph's identity, which it keeps in later texts. */
  readonly paragraphKey: string;
  /** Its number in the text that the amendment was proposed on. */
  readonly paragraph: string;
  /** What it said there: the amendment stands while it still says so. A deletion takes the parts below with it. */
  readonly words: string;
  readonly action: AmendmentAction;
  /** As canonical Markdown; `null` for a deletion. */
  readonly text: string | null;
  readonly html: string | null;
  readonly reason: string | null;
  readonly state: AmendmentState;
  readonly proposer: DelegationCode;
  readonly cosponsors: readonly DelegationCode[];
  readonly proposedAt: Date;
  readonly resolvedAt: Date | null;
  /** The text that was with everybody when it was accepted: it is part of the one after. */
  readonly acceptedOn: string | null;
}
