import { type Actor, isParty, visible } from '@parley/kernel';
import type { Entry } from './record-row';

/** The rule of the `reading` policy on the record, for entries that are handed on from memory. */
export const shownTo = (actor: Actor, entry: Entry): boolean =>
  visible(actor, entry.label) &&
  isParty(actor, entry.parties) &&
  (entry.unless === undefined || !visible(actor, entry.unless));
