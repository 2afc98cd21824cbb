import type { Classification } from '@parley/kernel';

/** What of a session may be mailed, and from where. */
export interface MailConfiguration {
  /** The highest level whose content may be mailed. */
  readonly ceiling: Classification;
  /** Beginning of the forum's addresses. */
  readonly base: string;
  /** Address of the organizer. */
  readonly from: string;
}

/** Injection token of {@link MailConfiguration}. */
export const MAIL_CONFIGURATION = Symbol('MailConfiguration');
