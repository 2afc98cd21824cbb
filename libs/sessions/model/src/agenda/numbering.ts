import { type Actor, visible, type Worded } from '@parley/kernel';
import type { AgendaItem } from './agenda-item';
import { treeOrder } from './tree';

/** What stands in the place of a number for an item that was withdrawn. */
export const NO_NUMBER = '–';

type Numbered = Pick<AgendaItem, 'key' | 'parentKey' | 'ordinal' | 'state'>;

/** a, b, … z, aa, ab, … as spreadsheets count their columns. */
const letter = (n: number): string => {
  const last = String.fromCharCode(97 + ((n - 1) % 26));
  return n > 26 ? letter(Math.floor((n - 1) / 26)) + last : last;
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (n: number): string => {
  const [value, numeral] = ROMAN.find(([least]) => least <= n) ?? [n, ''];
  return n <= 0 ? '' : numeral + roman(n - value);
};

const numberUnder = (parent: string | undefined, place: number): string => {
  if (parent === undefined) return `${place}`;
  return parent.includes('(') ? `${parent}(${roman(place)})` : `${parent}(${letter(place)})`;
};

/**
 * The number of each item: 1, 1(a), 1(a)(i) (agenda). Withdrawn items, with everything under them, have none and are not
 * counted. It counts the items that it is given: those that the reader sees, so that no gap tells of another.
 */
export const numbering = (items: readonly Numbered[]): ReadonlyMap<string, string> => {
  const numbers = new Map<string, string>();
  const counted = new Map<string, number>();
  for (const item of treeOrder(items)) {
    const parent = item.parentKey === null ? undefined : numbers.get(item.parentKey);
    if (item.state === 'WITHDRAWN' || parent === NO_NUMBER) {
      numbers.set(item.key, NO_NUMBER);
      continue;
    }
    const group = parent ?? '';
    const place = (counted.get(group) ?? 0) + 1;
    counted.set(group, place);
    numbers.set(item.key, numberUnder(parent, place));
  }
  return numbers;
};

/** How a refusal names items to an actor: by number and title, and never one that the actor does not see. */
export const namesOfItems = (
  actor: Actor,
  items: readonly AgendaItem[],
  named: readonly AgendaItem[],
): Worded => {
  const numbers = numbering(items.filter(({ label }) => visible(actor, label)));
  const seen = named.filter(({ key }) => numbers.has(key));
  if (seen.length === 0) return { en: 'another item', fr: 'un autre point' };
  const names = seen.map(({ key, title }) => `${numbers.get(key) ?? NO_NUMBER} ${title}`).join('; ');
  return { en: names, fr: names };
};
