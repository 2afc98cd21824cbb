import type { TodayQuery } from '@parley/api-client';

/** What both arrangements of Today are made of. */
export interface ArrangementProps {
  readonly running: TodayQuery['running']['nodes'];
  readonly ahead: TodayQuery['ahead']['nodes'];
  /** Those whose clock runs, the next deadline first. */
  readonly requests: TodayQuery['requests']['nodes'];
  readonly drafts: TodayQuery['drafts']['nodes'];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A convened session as Today shows it. */
export type AheadSession = ArrangementProps['ahead'][number];
