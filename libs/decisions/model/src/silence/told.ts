import type { DelegationCode } from '@parley/kernel';

/** Ways in which a delegation was told, or not: in a delegate's notices, shown on screen, fetched by its machine, by mail. */
export const NOTICE_WAYS = ['NOTICE', 'SCREEN', 'FEED', 'MAIL', 'MAIL_FAILED'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

/** What was done before a time to tell one person of a delegation, or its machine. */
export interface ToldFact {
  readonly delegation: DelegationCode;
  /** Put into the notices of somebody who could sign in and see the text. */
  readonly placed: boolean;
  /** Shown on a screen, or fetched by the delegation’s machine. */
  readonly seen: boolean;
  /** Mails that were accepted on their way, and that were given up. */
  readonly mailed: number;
  readonly failed: number;
}

/**
 * Which delegations count as told (silence procedure): at least one of its people has had it put before them, and not every way
 * has failed. A mail that was given up alone does not tell anybody; where no mail is sent at all, the notice does.
 */
export const reachedBy = (facts: readonly ToldFact[]): DelegationCode[] => [
  ...new Set(
    facts
      .filter(({ placed, seen, mailed, failed }) => seen || (placed && (failed === 0 || mailed > 0)))
      .map(({ delegation }) => delegation),
  ),
];
