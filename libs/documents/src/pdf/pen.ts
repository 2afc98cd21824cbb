import type PDFDocument from 'pdfkit';
import { type DocumentFonts, type FontWeight } from './fonts';

/** How text looks: size in points. */
export interface TextStyle {
  readonly weight: FontWeight;
  readonly size: number;
  readonly colour?: string;
  /** A line under the words, or through them. */
  readonly line?: 'under' | 'through';
}

/** Words that look alike. */
export interface Piece {
  readonly text: string;
  readonly style: TextStyle;
  /** The footnote that they refer to, set for the foot of the page. */
  readonly note?: readonly Line[];
}

/** Characters of one font, one after the other. */
interface Run {
  readonly font: string;
  readonly text: string;
  readonly style: TextStyle;
}

/** What fits on one line. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  /** The lines of the footnotes that it refers to. */
  readonly notes?: readonly Line[];
}

/** The font that a document is set to now, as far as it tells which characters it has. */
interface HoldsFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } };
}

const MISSING = '\ufffd';
const INK = '#16202c';

/** Measures and sets text in the fonts of a document: each character in the first font that has it. */
export class Pen {
  private readonly places = new Map<string, { readonly font: string; readonly shown: string }>();
  private readonly widths = new Map<string, number>();
  private readonly registered = new Set<string>();
  /** A character was met that no font has. */
  missed = false;

  constructor(
    readonly sheet: InstanceType<typeof PDFDocument>,
    private readonly fonts: DocumentFonts,
  ) {
    for (const weight of ['regular', 'bold'] as const)
      for (const [index, file] of fonts[weight].entries()) sheet.registerFont(`${weight} ${index}`, file);
  }

  /** The text broken into lines no wider than `width`: at spaces, and in words that are longer than a line. */
  lines(text: string, style: TextStyle, width: number): Line[] {
    return this.flow([{ text, style }], width);
  }

  /** As {@link lines}, for words that look different. */
  flow(pieces: readonly Piece[], width: number): Line[] {
    const lines: Line[] = [];
    let line: Line = { runs: [], width: 0 };
    const next = () => {
      lines.push(line);
      line = { runs: [], width: 0 };
    };
    for (const word of wordsOf(pieces)) {
      const whole = this.measuredAll(word);
      if (line.width > 0 && line.width + this.measuredAll(trimmed(word)).width > width) next();
      if (whole.width <= width) line = joined(line, whole);
      else
        for (const piece of word.flatMap(({ text, style }) => this.chopped(text, style, width))) {
          if (line.width > 0) next();
          line = piece;
        }
    }
    next();
    return lines;
  }

  /** Sets a line with its upper left corner at a place. */
  set({ runs }: Line, x: number, y: number): void {
    let left = x;
    for (const { font, text, style } of runs) {
      const { size, colour = INK, line } = style;
      const lined = line === undefined ? {} : line === 'under' ? { underline: true } : { strike: true };
      this.sheet
        .font(font, size)
        .fillColor(colour)
        .text(text, left, y, { lineBreak: false, ...lined });
      left += this.sheet.widthOfString(text);
    }
  }

  private measuredAll(word: readonly Piece[]): Line {
    return word
      .map(({ text, style, note = [] }): Line => ({ ...this.measured(text, style), notes: note }))
      .reduce(joined, { runs: [], width: 0 });
  }

  private chopped(word: string, style: TextStyle, width: number): Line[] {
    const pieces: Line[] = [];
    let [piece, filled] = ['', 0];
    for (const character of word) {
      const wide = this.widthOf(character, style);
      if (piece !== '' && filled + wide > width) {
        pieces.push(this.measured(piece, style));
        [piece, filled] = ['', 0];
      }
      piece += character;
      filled += wide;
    }
    return [...pieces, this.measured(piece, style)];
  }

  private measured(text: string, style: TextStyle): Line {
    const runs: { font: string; text: string; style: TextStyle }[] = [];
    let width = 0;
    for (const character of text) {
      const { font, shown } = this.fontFor(character, style.weight);
      const last = runs.at(-1);
      if (last?.font === font) last.text += shown;
      else runs.push({ font, text: shown, style });
      width += this.widthOf(character, style);
    }
    return { runs, width };
  }

  /** Width by the characters one by one: a little more than set, and the same work however long the text. */
  private widthOf(character: string, { weight, size }: TextStyle): number {
    const asked = `${weight} ${character}`;
    const known = this.widths.get(asked);
    if (known !== undefined) return known * size;
    const { font, shown } = this.fontFor(character, weight);
    const width = this.sheet.font(font, 100).widthOfString(shown) / 100;
    this.widths.set(asked, width);
    return width * size;
  }

  /** The first font that has a character; where none has it, another character in its place. */
  private fontFor(character: string, weight: FontWeight): { readonly font: string; readonly shown: string } {
    const asked = `${weight} ${character}`;
    const known = this.places.get(asked);
    if (known !== undefined) return known;
    const point = character.codePointAt(0) ?? 0;
    const index = this.fonts[weight].findIndex((_, at) => this.has(`${weight} ${at}`, point));
    const font = index === -1 ? this.eastAsian(weight, point) : `${weight} ${index}`;
    if (font === undefined) this.missed = true;
    const place = font === undefined ? { font: `${weight} 0`, shown: MISSING } : { font, shown: character };
    this.places.set(asked, place);
    return place;
  }

  /** A font of Japanese or Korean that has a character, made known to the document when it is first needed. */
  private eastAsian(weight: FontWeight, point: number): string | undefined {
    return this.fonts.eastAsian.of(weight, point).find(({ name, file }) => {
      if (!this.registered.has(name)) this.sheet.registerFont(name, file);
      this.registered.add(name);
      return this.has(name, point);
    })?.name;
  }

  private has(name: string, point: number): boolean {
    const sheet: object = this.sheet.font(name);
    return (sheet as HoldsFont)._font.font.hasGlyphForCodePoint(point);
  }
}

const joined = (line: Line, more: Line): Line => ({
  runs: [...line.runs, ...more.runs],
  width: line.width + more.width,
  notes: [...(line.notes ?? []), ...(more.notes ?? [])],
});

/** Words with the spaces after them; one may look different in its parts. */
const wordsOf = (pieces: readonly Piece[]): Piece[][] => {
  const words: Piece[][] = [];
  let open = false;
  for (const { text, ...rest } of pieces)
    for (const part of text.split(/(?<= )/u)) {
      if (open) words.at(-1)?.push({ text: part, ...rest });
      else words.push([{ text: part, ...rest }]);
      open = !part.endsWith(' ');
    }
  return words;
};

const trimmed = (word: readonly Piece[]): Piece[] =>
  word.map((piece, at) => (at === word.length - 1 ? { ...piece, text: piece.text.trimEnd() } : piece));
