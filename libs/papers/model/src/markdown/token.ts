/** A piece of a parsed text, as markdown-it gives it: blocks in order, opened and closed; their text in `children`. */
export interface MarkdownToken {
  readonly type: string;
  readonly content: string;
  readonly children: MarkdownToken[] | null;
  /** Its lines, from the first to the one after the last; of blocks. */
  readonly map?: readonly [number, number] | null;
  /** Of what is shown. */
  readonly tag?: string;
  /** Names and values, e.g. where a link leads. */
  readonly attrs?: readonly (readonly [string, string])[] | null;
}
