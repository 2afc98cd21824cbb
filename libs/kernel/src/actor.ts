import type { Classification } from './classification';
import type { Language } from './language';
import type { DelegationCode } from './seat-set';

/** The post a person holds (domain.md §1). */
export const ROLES = [
  'HEAD',
  'DEPUTY',
  'ADVISER',
  'CHAIR',
  'SESSION_OFFICER',
  'RAPPORTEUR',
  'OBSERVER',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** Which rule of releasability applies: a seat's, the secretariat's, or an observer's. */
export type Standing = 'DELEGATION' | 'SECRETARIAT' | 'OBSERVER';

/** Who is asking, as the database has confirmed it. Never built from what a client says of itself. */
export interface Actor {
  readonly standing: Standing;
  /** `null` for a partner's machine. */
  readonly personId: string | null;
  /** Set when a feed token is asking instead of a person. */
  readonly tokenId: string | null;
  /** What was presented: the sign-in or the token; what a revocation ends. */
  readonly credentialId: string;
  /** `null` for a partner's machine. */
  readonly role: Role | null;
  readonly delegation: DelegationCode | null;
  readonly clearance: Classification;
  readonly caveats: readonly string[];
  /** May act formally for the seat: its head, or one to whom the head gave that authority (domain.md §1). */
  readonly speaksForSeat: boolean;
  readonly language: Language;
}

const SECRETARIAT_ROLES: readonly Role[] = ['CHAIR', 'SESSION_OFFICER', 'RAPPORTEUR', 'ADMINISTRATOR'];

/** The standing that comes with a post. */
export const standingOf = (role: Role): Standing => {
  if (role === 'OBSERVER') return 'OBSERVER';
  return SECRETARIAT_ROLES.includes(role) ? 'SECRETARIAT' : 'DELEGATION';
};

export const holds = (actor: Actor, ...roles: readonly Role[]): boolean =>
  actor.role !== null && roles.includes(actor.role);
