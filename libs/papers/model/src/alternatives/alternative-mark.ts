import type { DelegationCode } from '@parley/kernel';

/** Who wants an alternative in, and who wants it out; nobody where that is not said. */
export interface Sides {
  readonly wantedBy: readonly DelegationCode[];
  readonly opposedBy: readonly DelegationCode[];
}

/** The mark at the head of an alternative paragraph, with the room that it takes. */
export interface AlternativeMark extends Sides {
  readonly length: number;
}

/** How alternatives to one paragraph are counted: 1, 1 bis, 1 ter … */
const ORDINALS = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];

const MARK = new RegExp(`^\\{(?:${ORDINALS.join('|')})((?:[ \\t,]+[+\\-−][A-Z]{3})*)[ \\t]*\\}[ \\t]*`);

const codesOf = (sides: string, signs: string): DelegationCode[] =>
  sides.split(/[ \t,]+/).flatMap((side) => (signs.includes(side.charAt(0)) ? [side.slice(1)] : []));

/**
 * The mark that makes a paragraph an alternative to the one before it: `{bis}`, or with who wants it in or out
 * `{bis +JPN +NOR -FRA}`. Which of the ordinals was typed does not matter: they are counted. `null` for any other text.
 */
export const readMark = (text: string): AlternativeMark | null => {
  const [all, sides = ''] = MARK.exec(text) ?? [];
  if (all === undefined) return null;
  const said = sides.trim();
  return {
    wantedBy: said === '' ? [] : codesOf(said, '+'),
    opposedBy: said === '' ? [] : codesOf(said, '-−'),
    length: all.length,
  };
};

/** The mark as it is typed before a paragraph. */
export const writeMark = ({ wantedBy, opposedBy }: Sides): string => {
  const sides = [...wantedBy.map((code) => `+${code}`), ...opposedBy.map((code) => `-${code}`)];
  return `{${['bis', ...sides].join(' ')}} `;
};

/** A text without the mark at its head. */
export const withoutMark = (text: string): string => text.slice(readMark(text)?.length ?? 0);

/** How the sides are shown behind the number; empty where nobody is named. */
export const sidesShown = ({ wantedBy, opposedBy }: Sides): string =>
  [...wantedBy.map((code) => `+${code}`), ...opposedBy.map((code) => `−${code}`)].join(' ');

/** The number of the nth alternative to a paragraph: 1 bis, 1 ter, and after 1 decies 1 alt. 11. */
export const alternativeNumber = (base: string, nth: number): string =>
  `${base} ${ORDINALS[nth - 1] ?? `alt. ${nth + 1}`}`;

const ALTERNATIVE = new RegExp(` (?:${ORDINALS.join('|')}|alt\\. \\d+)$`);

/** Whether a paragraph with this number is an alternative to another. */
export const isAlternative = (number: string): boolean => ALTERNATIVE.test(number);

/** The number to which a paragraph is an alternative; its own where it is none. */
export const baseNumber = (number: string): string => number.replace(ALTERNATIVE, '');

/** Whether a paragraph belongs to the alternatives of this number: the first one, the others, and the parts of each. */
export const isAmong = (number: string, base: string): boolean =>
  number === base || number.startsWith(`${base}(`) || number.startsWith(`${base} `);
