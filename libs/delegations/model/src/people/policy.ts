import { type Actor, forbidden, holds, type Refusal } from '@parley/kernel';

/** Keeps the charter and everybody's accreditation. */
export const canAdminister = (actor: Actor): boolean => holds(actor, 'ADMINISTRATOR');

/** May accredit somebody: the administrator anybody, a head of delegation its own deputies and advisers. */
export const canAccredit = (actor: Actor): boolean => canAdminister(actor) || holds(actor, 'HEAD');

/** A delegate of a seat: head, deputy or adviser. */
export const isDelegate = (actor: Actor): boolean => holds(actor, 'HEAD', 'DEPUTY', 'ADVISER');

/** FORBIDDEN to all but the administrator. */
export const forbiddenUnlessAdministrator = (actor: Actor): Refusal | null =>
  canAdminister(actor)
    ? null
    : forbidden({
        en: 'Only an administrator of the forum does this.',
        fr: 'Seul un administrateur du forum peut le faire.',
      });
