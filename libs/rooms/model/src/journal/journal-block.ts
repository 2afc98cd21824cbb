/** A part of a journal's text, as any press of documents sets it. All of it is plain text. */
export type JournalBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What is said, and of what: a table of two columns without a head. */
  | {
      readonly kind: 'table';
      readonly head: readonly ['', ''];
      readonly rows: readonly (readonly [string, string])[];
      readonly widths: readonly [number, number];
    };

type Row = readonly [string, string];

export const heading = (level: 1 | 2, text: string): JournalBlock => ({ kind: 'heading', level, text });

export const paragraph = (text: string, quiet = false): JournalBlock => ({ kind: 'paragraph', text, quiet });

/** Facts with their names; nothing where there are none. */
export const facts = (rows: readonly (Row | false | null)[]): JournalBlock[] => {
  const given = rows.filter((row): row is Row => row !== false && row !== null);
  return given.length === 0 ? [] : [{ kind: 'table', head: ['', ''], rows: given, widths: [1, 3] }];
};
