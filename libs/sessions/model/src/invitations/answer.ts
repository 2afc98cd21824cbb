import type { DelegationCode } from '@parley/kernel';

/** What an invited delegation has said; AWAITED until it says something, or when it takes its answer back. */
export const INVITATION_ANSWERS = ['AWAITED', 'ACCEPTED', 'TENTATIVE', 'DECLINED'] as const;
export type InvitationAnswer = (typeof INVITATION_ANSWERS)[number];

/** Somebody named to attend. */
export interface Attendee {
  readonly id: string;
  readonly name: string;
}

/** The answer of one delegation. A delegation that never answered has none stored. */
export interface Answer {
  readonly delegation: DelegationCode;
  readonly answer: InvitationAnswer;
  readonly attending: readonly Attendee[];
  readonly answeredAt: Date | null;
  /** Given after the session was to begin, or changed in the last 24 hours before that. */
  readonly late: boolean;
}
