import type { DelegationCode, Label } from '@parley/kernel';
import type { Chair } from './chair';

/** DRAFT → CONVENED → OPEN ⇄ SUSPENDED → CLOSED → RECORDED; CANCELLED from DRAFT or CONVENED (sessions). */
export const SESSION_STATES = [
  'DRAFT',
  'CONVENED',
  'OPEN',
  'SUSPENDED',
  'CLOSED',
  'RECORDED',
  'CANCELLED',
] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** Who is invited and counts for quorum: ALL is 30+4, ALLIES_PLUS the classic 30+n (formats). */
export const FORMATS = ['ALL', 'ALLIES', 'ALLIES_PLUS', 'NAMED'] as const;
export type Format = (typeof FORMATS)[number];

/** What a consultation is for: exchange of views, coordination of actions, or agreement (formats). */
export const PURPOSES = ['INFORM', 'COORDINATE', 'CONSENSUS'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The place of a session in the series that it is an occurrence of. */
export interface PlaceInSeries {
  readonly key: string;
  /** Start of the occurrence by the rule, wherever it was moved to (RECURRENCE-ID); `null` once the rule gives it no more. */
  readonly originalStart: Date | null;
  /** Changed on its own by a person: what is changed for the series leaves it as it is. */
  readonly apart: boolean;
}

/** Why a session stands still, and until when. */
export interface Suspension {
  readonly at: Date;
  readonly reason: string | null;
  /** When it is to go on; nobody is kept from resuming it before or after. */
  readonly resumesAt: Date | null;
}

/** One meeting of the forum. It is the secretariat's, so its label has no originator. */
export interface Session {
  readonly key: string;
  readonly title: string;
  readonly state: SessionState;
  /** Rises by one with every change and every step. */
  readonly version: number;
  readonly format: Format;
  /** With NAMED the seats, with ALLIES_PLUS the partners; else empty. English order. */
  readonly named: readonly DelegationCode[];
  /** The seats invited, in English order. */
  readonly participants: readonly DelegationCode[];
  readonly purpose: Purpose;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The convening zone, an IANA name. */
  readonly timeZone: string;
  /** Who is to hold it; booked for its time like a room. `null` while nobody is named. */
  readonly chair: Chair | null;
  readonly place: string | null;
  readonly onlineUrl: string | null;
  /** As declared; who sees the session is `effectiveLabel(session)`. */
  readonly label: Label;
  readonly convenedAt: Date | null;
  /** First opening. */
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly cancelReason: string | null;
  /** `null` for a session that stands alone. */
  readonly series: PlaceInSeries | null;
  /** Since when the agenda is adopted; `null` while it is provisional (agenda). */
  readonly agendaAdoptedAt: Date | null;
  /** Set while it is suspended. */
  readonly suspension: Suspension | null;
}
