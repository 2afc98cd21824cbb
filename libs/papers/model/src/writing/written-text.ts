/** What may stand on words in a text that is being written. */
export type WrittenMark =
  | { readonly type: 'bold' | 'italic' | 'strike' | 'code' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** What a piece of a text says of itself beyond its type. */
export type WrittenAttributes = Readonly<Record<string, string | number | boolean | null>>;

/** A piece of a text as its editor holds it: a tree of blocks, lines of text at its ends. */
export interface WrittenNode {
  readonly type: string;
  readonly attrs?: WrittenAttributes;
  readonly content?: readonly WrittenNode[];
  readonly text?: string;
  readonly marks?: readonly WrittenMark[];
}

/** A whole text, block by block. */
export type WrittenText = readonly WrittenNode[];

/** Lists and quotations within one another beyond which nobody reads: what lies deeper is lifted to here. */
export const DEEPEST = 8;
