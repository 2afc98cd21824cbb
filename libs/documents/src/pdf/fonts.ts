import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EastAsianFonts } from './east-asian-fonts';

/** IBM Plex Sans by script, in the order in which a character is looked for. */
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;
const WEIGHTS = { regular: 400, bold: 600 } as const;

export type FontWeight = keyof typeof WEIGHTS;

/** The fonts of a document: for each weight the same scripts, and those that are read when a character needs them. */
export type DocumentFonts = Readonly<Record<FontWeight, readonly Buffer[]>> & {
  readonly eastAsian: EastAsianFonts;
};

/** Names of the font files that documents need. */
export const FONT_FILES: readonly string[] = Object.values(WEIGHTS).flatMap((weight) =>
  SCRIPTS.map((script) => fileOf(script, weight)),
);

function fileOf(script: string, weight: number): string {
  return `ibm-plex-sans-${script}-${weight}-normal.woff`;
}

/** Reads the fonts out of a folder that holds {@link FONT_FILES}; throws where one is missing. */
export const readFonts = (folder: string): DocumentFonts => {
  const of = (weight: FontWeight): Buffer[] =>
    SCRIPTS.map((script) => readFileSync(join(folder, fileOf(script, WEIGHTS[weight]))));
  return { regular: of('regular'), bold: of('bold'), eastAsian: new EastAsianFonts(folder) };
};
