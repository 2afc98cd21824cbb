import { type AlternativeMark, baseNumber, isAlternative, readMark } from '../alternatives/alternative-mark';
import { canonical } from '../markdown/canonical';
import type { LineRange } from '../markdown/number-paragraphs';
import type { NumberedParagraph } from '../paper/paper';
import type { AmendmentAction } from './amendment';
import { AmendedNotes } from './amended-notes';
import {
  groupOf,
  joined,
  linesOf,
  MARKER,
  partsOf,
  type PlacedText,
  rangesOf,
  sourceIn,
} from './placed-text';
import { isPartOf } from './standing';

/** A change of one paragraph, named by its place in the text. */
export interface Edit {
  readonly place: number;
  readonly action: AmendmentAction;
  /** Canonical Markdown; `null` for a deletion. */
  readonly text: string | null;
}

/** Lines that are put before a line of the text as it was. */
interface Insert {
  readonly at: number;
  readonly lines: readonly string[];
  /** Of those at one line, what belongs to the deepest part comes first, and of these to the last. */
  readonly depth: number;
  readonly place: number;
}

interface Changes {
  readonly inserts: readonly Insert[];
  readonly gone: readonly LineRange[];
}

/** New words for a part of a list get its marker, and the lines after the first the room that it takes. */
const asPart = (first: string, text: string): string[] => {
  const [, indent = '', sign = ''] = MARKER.exec(first) ?? [];
  const room = indent + ' '.repeat(sign.length);
  return linesOf(text).map((line, index) =>
    line === '' ? '' : `${index === 0 ? indent + sign : room}${line}`,
  );
};

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

const depthOf = (number: string): number => number.split('(').length;

const firstLine = (text: PlacedText, source: readonly string[], place: number): string =>
  source[text.lines[place]?.[0]?.[0] ?? 0] ?? '';

const inserted = (text: PlacedText, source: readonly string[], edit: Edit, depth: number): Insert => {
  const group = groupOf(text.paragraphs, edit.place);
  const at = Math.max(...rangesOf(text, group).map(([, to]) => to));
  const apart = (): string[] => ['', ...linesOf(edit.text ?? ''), ...(isBlank(source[at]) ? [] : [''])];
  // Behind an alternative that is no part of the list, the list has ended: a marker would be read as words.
  const inList = group
    .filter((place) => depthOf(text.paragraphs[place]?.number ?? '') === depth)
    .every((place) => MARKER.test(firstLine(text, source, place)));
  const lines = inList ? asPart(firstLine(text, source, edit.place), edit.text ?? '') : apart();
  return { at, lines, depth, place: edit.place };
};

const headOf = (line: string): { readonly listed: string; readonly mark: AlternativeMark | null } => {
  const listed = MARKER.exec(line)?.[0] ?? '';
  return { listed, mark: readMark(line.slice(listed.length)) };
};

/** A line without the mark at its head. */
const unmarked = (line: string): string => {
  const { listed, mark } = headOf(line);
  return mark === null ? line : `${listed}${line.slice(listed.length + mark.length)}`;
};

/** The alternatives that stand for their paragraph once it is gone: the first ones that are not gone themselves. */
const promotedBy = ({ paragraphs }: PlacedText, edits: readonly Edit[]): ReadonlySet<number> => {
  const gone = new Set(edits.filter(({ action }) => action === 'DELETE').map(({ place }) => place));
  const promoted = [...gone].flatMap((place) => {
    const { number = '' } = paragraphs[place] ?? {};
    if (isAlternative(number)) return [];
    const next = paragraphs.findIndex(
      (other, at) => isAlternative(other.number) && baseNumber(other.number) === number && !gone.has(at),
    );
    return next < 0 ? [] : [next];
  });
  return new Set(promoted);
};

const staysAlternative = ({ paragraphs }: PlacedText, { place, text }: Edit): boolean =>
  isAlternative(paragraphs[place]?.number ?? '') && readMark(text ?? '') === null;

const replaced = (
  text: PlacedText,
  source: readonly string[],
  edit: Edit,
  promoted: ReadonlySet<number>,
): Changes => {
  const gone = joined(rangesOf(text, [edit.place]));
  const at = gone[0]?.[0] ?? 0;
  const first = source[at] ?? '';
  const { listed, mark } = headOf(first);
  // Other words for an alternative leave it one.
  const stays = staysAlternative(text, edit) && !promoted.has(edit.place);
  const kept = stays ? (mark?.length ?? 0) : 0;
  const words = first.slice(listed.length, listed.length + kept) + (edit.text ?? '');
  const lines = MARKER.test(first) ? asPart(first, words) : linesOf(words);
  return { inserts: [{ at, lines, depth: 0, place: edit.place }], gone };
};

const changesOf = (
  text: PlacedText,
  source: readonly string[],
  edit: Edit,
  promoted: ReadonlySet<number>,
): Changes => {
  const depth = depthOf(text.paragraphs[edit.place]?.number ?? '');
  if (edit.action === 'INSERT_AFTER') return { inserts: [inserted(text, source, edit, depth)], gone: [] };
  if (edit.action === 'DELETE')
    return { inserts: [], gone: rangesOf(text, [edit.place, ...partsOf(text, edit.place)]) };
  return replaced(text, source, edit, promoted);
};

/** Puts a text together anew; of the blank lines around what is gone, one is enough. */
class Sheet {
  readonly lines: string[] = [];
  private gap = false;

  put(line: string): void {
    if (this.gap && isBlank(line) && isBlank(this.lines.at(-1))) return;
    if (!isBlank(line)) this.gap = false;
    this.lines.push(line);
  }

  skip(): void {
    this.gap = true;
  }
}

/**
 * A text with changes of some of its paragraphs, of which none collide, made at once: in whatever order they are given, the
 * outcome is the same. Footnotes come and go with the words that refer to them. Everything else stays as it was typed.
 */
export const amendText = (text: PlacedText, asked: readonly Edit[]): string => {
  const { body, notes } = sourceIn(text);
  const amended = new AmendedNotes(notes);
  const edits = asked.map((edit) => ({ ...edit, text: edit.text === null ? null : amended.take(edit.text) }));
  const promoted = promotedBy(text, edits);
  const heads = new Set([...promoted].flatMap((place) => text.lines[place]?.[0]?.[0] ?? []));
  const source = linesOf(body).map((line, at) => (heads.has(at) ? unmarked(line) : line));
  const changes = edits.map((edit) => changesOf(text, source, edit, promoted));
  const gone = new Set(
    changes.flatMap((change) =>
      change.gone.flatMap(([from, to]) => source.slice(from, to).map((_, at) => from + at)),
    ),
  );
  const inserts = changes
    .flatMap((change) => change.inserts)
    .sort((a, b) => b.depth - a.depth || b.place - a.place);
  const sheet = new Sheet();
  for (let at = 0; at <= source.length; at += 1) {
    for (const insert of inserts) if (insert.at === at) insert.lines.forEach((line) => sheet.put(line));
    if (gone.has(at)) sheet.skip();
    else sheet.put(source[at] ?? '');
  }
  return canonical(amended.settle(sheet.lines.join('\n')));
};

const collapsed = (words: readonly string[]): string => words.join(' ').replace(/\s+/g, ' ').trim();

/** The words that a text has to have after the changes: what comes out otherwise was not understood. */
export const expectedWords = (
  { paragraphs }: Pick<PlacedText, 'paragraphs'>,
  edits: readonly (Pick<Edit, 'place' | 'action'> & { readonly words: string })[],
): string => {
  const words: string[] = [];
  const isGone = (number: string): boolean =>
    edits.some(({ place, action }) => {
      const of = paragraphs[place]?.number ?? '';
      return action === 'DELETE' && (number === of || isPartOf(number, of));
    });
  const lastOf = (place: number): number => Math.max(place, ...groupOf(paragraphs, place));
  const inserts = edits
    .filter(({ action }) => action === 'INSERT_AFTER')
    .map((edit) => ({ ...edit, after: lastOf(edit.place) }))
    .sort((a, b) => b.place - a.place);
  paragraphs.forEach(({ number, text }, place) => {
    const own = edits.find((edit) => edit.place === place && edit.action === 'REPLACE');
    if (!isGone(number)) words.push(own?.words ?? text);
    words.push(...inserts.filter(({ after }) => after === place).map((insert) => insert.words));
  });
  return collapsed(words);
};

/** The words of all paragraphs of a text in one line. */
export const wordsOfText = (paragraphs: readonly NumberedParagraph[]): string =>
  collapsed(paragraphs.map(({ text }) => text));
