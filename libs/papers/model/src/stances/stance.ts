import type { DelegationCode } from '@parley/kernel';

/** Where a delegation stands on a paragraph (papers). */
export const STANCES = ['ACCEPT', 'CAN_GO_ALONG', 'RESERVE', 'OBJECT', 'AWAITING_INSTRUCTIONS'] as const;
export type Stance = (typeof STANCES)[number];

/** A stance as it was last taken on one text; of each text, seat and paragraph there is one. */
export interface HeldStance {
  /** Number of the text that it was taken on. */
  readonly revision: number;
  readonly paragraphKey: string;
  readonly delegation: DelegationCode;
  readonly stance: Stance;
  readonly comment: string | null;
  /** Names the paragraph's words at that time. */
  readonly wordsHash: string;
  readonly at: string;
}

/** Where a seat stands on a paragraph of one text. */
export interface ShownStance extends Pick<HeldStance, 'delegation' | 'stance' | 'comment' | 'at'> {
  /** What it was on the texts before; `null` where it had not taken any. */
  readonly before: Stance | null;
  /** Taken on other words, which have changed since: it is to be taken anew. */
  readonly onEarlierWords: boolean;
}
