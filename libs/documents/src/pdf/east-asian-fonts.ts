import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontWeight } from './fonts';

/** A font that has some characters of a script that is written with thousands. */
export interface FoundFont {
  readonly name: string;
  readonly file: Buffer;
}

interface Subset {
  readonly name: string;
  /** First and last code point of each of its ranges. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Looked for in this order: Han characters stand in both, and have their Japanese shapes. */
const FAMILIES = ['ibm-plex-sans-jp', 'ibm-plex-sans-kr'] as const;
const WEIGHTS: Readonly<Record<FontWeight, number>> = { regular: 400, bold: 600 };

const rangeOf = (text: string): readonly [number, number] => {
  const [first = '', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
};

/** The numbered subsets of a family; those of other scripts are set in the fonts that every document has. */
const subsetsOf = (folder: string, family: string): Subset[] => {
  const listed = JSON.parse(readFileSync(join(folder, `${family}.json`), 'utf8')) as Record<string, string>;
  return Object.entries(listed).flatMap(([key, ranges]) => {
    const number = /^\[(\d+)\]$/.exec(key)?.[1];
    return number === undefined
      ? []
      : [{ name: `${family}-${number}`, ranges: ranges.split(',').map(rangeOf) }];
  });
};

/**
 * Fonts of Japanese and Korean, cut into subsets of some hundred characters by their `unicode-range`. Nothing is read before a
 * document has such a character, and then the subsets that it needs.
 */
export class EastAsianFonts {
  private subsets: readonly Subset[] | undefined;
  private readonly files = new Map<string, Buffer>();

  /** The folder holds the `.woff` files of the subsets, and for each family the list of their ranges. */
  constructor(private readonly folder: string) {}

  /** The fonts whose ranges hold a character, in the order in which they are tried. */
  of(weight: FontWeight, point: number): FoundFont[] {
    this.subsets ??= FAMILIES.flatMap((family) => subsetsOf(this.folder, family));
    return this.subsets
      .filter(({ ranges }) => ranges.some(([first, last]) => point >= first && point <= last))
      .map(({ name }) => this.read(`${name}-${WEIGHTS[weight]}-normal.woff`));
  }

  private read(name: string): FoundFont {
    const file = this.files.get(name) ?? readFileSync(join(this.folder, name));
    this.files.set(name, file);
    return { name, file };
  }
}
