import {
  type Actor,
  type ForumEvent,
  includesSeat,
  isParty,
  type Label,
  rank,
  visible,
} from '@parley/kernel';

/**
 * Whether an entry of the record reaches this reader: its label passes, and of a retraction only those are told who do
 * not keep their sight (labels).
 */
export const sees = (actor: Actor, event: Pick<ForumEvent, 'label' | 'unless' | 'parties'>): boolean =>
  visible(actor, event.label) &&
  isParty(actor, event.parties ?? null) &&
  !(event.unless !== undefined && visible(actor, event.unless));

const seatsNarrow = (before: Label, after: Label): boolean => {
  const released = (seat: string): boolean =>
    seat === after.originator || includesSeat(after.releasableTo, seat);
  if (before.originator !== null && !released(before.originator)) return true;
  return before.releasableTo === null
    ? after.releasableTo !== null
    : !before.releasableTo.every((seat) => released(seat));
};

/** Whether anybody could pass the label `before` and not pass the label `after`. */
export const losesSight = (before: Label, after: Label): boolean =>
  rank(after.classification) > rank(before.classification) ||
  !after.caveats.every((caveat) => before.caveats.includes(caveat)) ||
  (before.releasableToObservers && !after.releasableToObservers) ||
  seatsNarrow(before, after);

/**
 * The retraction that a change of label owes, if anybody loses sight by it: told under the old label, not to those who
 * pass the new one, and saying no more than the identifier (labels).
 */
export const retraction = (
  about: Pick<ForumEvent, 'type' | 'subject' | 'sessionKey'>,
  before: Label,
  after: Label,
): ForumEvent[] => (losesSight(before, after) ? [{ ...about, label: before, unless: after, data: {} }] : []);
