import { type Actor, holds } from './actor';
import type { DelegationCode } from './seat-set';

/** The side that chairs, officers and rapporteurs take together in what is said between a few. */
export const SECRETARIAT = 'SECRETARIAT';

/** A side of something that is said between a few: a delegation, or the secretariat. */
export type Party = DelegationCode | typeof SECRETARIAT;

/** Between whom something is; `null` where its label alone decides. */
export type Parties = readonly Party[] | null;

/**
 * The side on which somebody stands: a delegate's or a machine's delegation; the secretariat, without the administrators,
 * who see to the forum and not to what is said in it. `null` for them and for observers, who are on no side.
 */
export const partyOf = (actor: Actor): Party | null => {
  switch (actor.standing) {
    case 'DELEGATION':
      return actor.delegation;
    case 'SECRETARIAT':
      return holds(actor, 'ADMINISTRATOR') ? null : SECRETARIAT;
    case 'OBSERVER':
      return null;
  }
};

/**
 * Whether somebody is among those between whom something is. It narrows the label's rule and never widens it; PostgreSQL
 * enforces the same by row-level security.
 */
export const isParty = (actor: Actor, parties: Parties): boolean => {
  if (parties === null) return true;
  const own = partyOf(actor);
  return own !== null && parties.includes(own);
};
