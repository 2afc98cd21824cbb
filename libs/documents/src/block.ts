/** What became of words, where a document shows its changes from another: moved ones stand where they came to, and where they left. */
export type Changed = 'inserted' | 'deleted' | 'moved' | 'left';

/** Words that look alike. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  /** Set in a type of equal widths. */
  readonly code?: boolean;
  /** An address that the words lead to: of the web or of a mailbox. */
  readonly link?: string;
  readonly changed?: Changed;
  /** Said beside the words instead of by them, and set small: who wants the words of a bracket in or out. */
  readonly aside?: 'sides';
  /** The words of a footnote, where the run is its number, which refers to it. */
  readonly note?: readonly TextRun[];
}

/** A part of a document. All text is plain: nothing in it is markup, whatever it looks like. */
export type Block =
  /** A heading of the first or second order under the title. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** Running text; `quiet` for what stands beside the matter. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: boolean }
  /** A paragraph under a number, indented by its depth from 0, with what is short at its right and its notes under it. */
  | {
      readonly kind: 'numbered';
      readonly number: string;
      readonly depth: number;
      readonly text: string;
      readonly aside?: string;
      readonly notes?: readonly string[];
    }
  /** Points without order. */
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Rows of as many cells as `head` has; `widths` in any unit share out the width, equal without them. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly widths?: readonly number[];
    }
  /**
   * Text whose words look different: a heading of an order from 1, or what stands at a depth from 0, with its number: a
   * paragraph, a part of a list, or what goes on with one.
   */
  | {
      readonly kind: 'rich';
      readonly as: 'heading' | 'text' | 'item' | 'continued' | 'quote' | 'code';
      readonly depth: number;
      readonly number: string | null;
      readonly runs: readonly TextRun[];
      /** What became of it as a whole, in a few words. */
      readonly note?: string;
    }
  /** A table of such text; its rows may have more or fewer cells. */
  | {
      readonly kind: 'richTable';
      readonly rows: readonly {
        readonly head: boolean;
        readonly cells: readonly (readonly TextRun[])[];
        readonly note?: string;
      }[];
    }
  /** A line between what stands before and after; `quiet` where it is no part of the matter. */
  | { readonly kind: 'rule'; readonly quiet?: boolean };

/** A document under a marking, which stands at the head and the foot of every page. */
export interface MarkedDocument {
  readonly title: string;
  /** The language of its fixed wording. */
  readonly language: 'EN' | 'FR';
  readonly marking: string;
  /** What stands beside the page number, e.g. which meeting this is about. */
  readonly footer: string;
  /** The moment of the state that it shows: the one date in it, so that the same state gives the same bytes. */
  readonly at: Date;
  readonly blocks: readonly Block[];
  /** The language of what is not fixed wording, where it is another one: `en`, `fr`, `ja` … */
  readonly textLanguage?: string;
}
