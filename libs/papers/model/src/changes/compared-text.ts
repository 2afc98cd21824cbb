/**
 * A word, a space or a sign, with the marks that it stands under, one a line: `strong`, `em`, `s`, `code`, `a https://…`. Who
 * wants the words of a bracket in or out, `{+JPN -FRA}`, is one word under `sides`.
 */
export interface Word {
  readonly text: string;
  readonly marks: string;
}

/** What a block is set as. `head` and `row` are rows of a table, the first of them its head. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'code' | 'head' | 'row' | 'rule';

/** How a block stands in its text: everything about it but its words. */
export interface BlockFrame {
  readonly kind: BlockKind;
  /** Of a heading its order, from 1; of everything else how deep it is in lists, from 0. */
  readonly depth: number;
  /** The number of the paragraph that begins with it; `null` within one. */
  readonly number: string | null;
}

/** A heading, a paragraph, a part of a list, a row of a table: what is compared as one. All but rows have one cell. */
export interface ComparedBlock extends BlockFrame {
  readonly cells: readonly (readonly Word[])[];
}

/** A text as it is compared: its blocks in order. */
export type ComparedText = readonly ComparedBlock[];

/** How words become others: kept and dropped ones are counted off the text before. */
export type WordEdit =
  | { readonly kind: 'keep' | 'drop'; readonly count: number }
  | { readonly kind: 'put'; readonly words: readonly Word[] };

/** What became of a cell; `from` counts the cells of the row before. */
export type CellChange =
  | { readonly kind: 'kept'; readonly from: number; readonly edits: readonly WordEdit[] }
  | { readonly kind: 'deleted'; readonly from: number }
  | { readonly kind: 'inserted'; readonly words: readonly Word[] };

/**
 * What became of a block; `from` counts the blocks of the text before. A moved one stands at its new place as `moved`, and at
 * the place that it left as `left`.
 */
export type BlockChange =
  | {
      readonly kind: 'kept' | 'moved';
      readonly from: number;
      readonly frame: BlockFrame;
      readonly cells: readonly CellChange[];
    }
  | { readonly kind: 'left'; readonly from: number; readonly to: BlockFrame }
  | { readonly kind: 'deleted'; readonly from: number }
  | { readonly kind: 'inserted'; readonly block: ComparedBlock };

/** All that makes one text out of another, in the order in which it is read. */
export type TextChanges = readonly BlockChange[];
