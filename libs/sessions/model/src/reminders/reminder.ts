import type { DelegationCode } from '@parley/kernel';

/** Shortest time between two reminders of one delegation: a day, which is what an instruction from a capital takes. */
export const REMINDER_INTERVAL_MS = 24 * 3_600_000;

/** That a delegation was asked again for its answer. */
export interface Reminder {
  readonly delegation: DelegationCode;
  readonly at: Date;
  /** By the forum itself, two days before the session. */
  readonly automatic: boolean;
}
