import { type Actor, isRefusal, refuse, type Refusal, type Result, visible } from '@parley/kernel';
import type { Dossier } from '../dossier';
import type { AgendaItem } from './agenda-item';
import { findItem } from './item-gates';
import { ordinalBetween } from './ordinal';
import { ancestorsOf, childrenOf, DEEPEST, descendantsOf, heightOf } from './tree';

const refusePlace = (code: 'INVALID' | 'STATE', en: string, fr: string): Refusal =>
  refuse(code, { en, fr }, 'parentId');

const checkDepth = (items: readonly AgendaItem[], parent: AgendaItem, height: number): Refusal | null =>
  ancestorsOf(items, parent).length + 1 + height <= DEEPEST
    ? null
    : refusePlace(
        'INVALID',
        `An agenda has at most ${DEEPEST} levels: 1, 1(a), 1(a)(i).`,
        `Un ordre du jour compte au plus ${DEEPEST} niveaux : 1, 1(a), 1(a)(i).`,
      );

const checkCycle = (items: readonly AgendaItem[], parent: AgendaItem, key: string): Refusal | null =>
  parent.key !== key && !descendantsOf(items, key).some((under) => under.key === parent.key)
    ? null
    : refusePlace(
        'INVALID',
        'An item cannot stand under itself or under what stands under it.',
        'Un point ne peut figurer sous lui-même ni sous ce qui figure sous lui.',
      );

/**
 * The item that another is to stand under, `null` for the top (agenda). Refused: one that the actor does not see, a
 * withdrawn one, the item itself or something under it, and more than three levels, without those that move on themselves.
 */
export const checkParent = (
  actor: Actor,
  dossier: Dossier,
  parentKey: string | null,
  key: string,
  movingOn: ReadonlySet<string> = new Set(),
): Result<AgendaItem | null> => {
  if (parentKey === null) return null;
  const parent = findItem(actor, dossier, parentKey);
  if (isRefusal(parent)) return parent;
  if (parent.state === 'WITHDRAWN') {
    return refusePlace('STATE', 'This item was withdrawn.', 'Ce point a été retiré.');
  }
  const cycle = checkCycle(dossier.items, parent, key);
  const staying = dossier.items.filter((item) => !movingOn.has(item.key));
  return cycle ?? checkDepth(dossier.items, parent, heightOf(staying, key)) ?? parent;
};

/** The sort text of an item after all that stand under `parentKey`. */
export const ordinalAtEnd = (items: readonly AgendaItem[], parentKey: string | null, key: string): string =>
  ordinalBetween(childrenOf(items, parentKey).at(-1)?.ordinal ?? null, null, key);

/**
 * The sort text of an item at a position, from 0, among those under `parentKey` that the actor sees; a position beyond
 * either end is that end.
 */
export const ordinalAt = (
  actor: Actor,
  items: readonly AgendaItem[],
  parentKey: string | null,
  position: number,
  key: string,
): string => {
  const all = childrenOf(items, parentKey).filter((item) => item.key !== key);
  const seen = all.filter(({ label }) => visible(actor, label));
  const place = Math.min(Math.max(0, Math.trunc(position)), seen.length);
  const left = place === 0 ? undefined : seen[place - 1];
  const right = all[left === undefined ? 0 : all.indexOf(left) + 1];
  return ordinalBetween(left?.ordinal ?? null, right?.ordinal ?? null, key);
};
