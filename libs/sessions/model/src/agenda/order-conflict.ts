import { type Actor, Refusal, visible } from '@parley/kernel';
import type { AgendaItem } from './agenda-item';
import { namesOfItems } from './numbering';
import { treeOrder } from './tree';

/** More than anybody reads in a message. */
const MOST_NAMED = 40;

/** CONFLICT of a move that started from another order: names the order that stands, as far as the actor sees it. */
export const orderConflict = (
  actor: Actor,
  items: readonly AgendaItem[],
  currentVersion: number,
): Refusal => {
  const seen = treeOrder(items).filter(({ label, state }) => visible(actor, label) && state !== 'WITHDRAWN');
  const order = namesOfItems(actor, items, seen.slice(0, MOST_NAMED));
  const rest = seen.length > MOST_NAMED ? '; …' : '';
  return new Refusal(
    'CONFLICT',
    {
      en: `The agenda was changed meanwhile. Its order is now: ${order.en}${rest}. Look at it, then move again.`,
      fr: `L’ordre du jour a été modifié entre-temps. Il est maintenant : ${order.fr}${rest}. Regardez-le, puis déplacez de nouveau.`,
    },
    'version',
    currentVersion,
  );
};
