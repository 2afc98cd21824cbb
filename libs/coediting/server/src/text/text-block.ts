/** One block of a document's text, as it reads; `depth` is the level of a heading or the nesting of a list. */
export interface TextBlock {
  readonly kind: 'PARAGRAPH' | 'HEADING' | 'BULLET' | 'NUMBERED' | 'QUOTE';
  readonly depth: number;
  readonly text: string;
}

const MARKS: Readonly<Record<TextBlock['kind'], (depth: number) => string>> = {
  PARAGRAPH: () => '',
  HEADING: (depth) => `${'#'.repeat(depth)} `,
  BULLET: (depth) => `${'  '.repeat(depth - 1)}- `,
  NUMBERED: (depth) => `${'  '.repeat(depth - 1)}1. `,
  QUOTE: () => '> ',
};

/** The blocks as one text: the same blocks always give the same characters. */
export const textOfBlocks = (blocks: readonly TextBlock[]): string =>
  blocks.map(({ kind, depth, text }) => `${MARKS[kind](depth)}${text}\n`).join('\n');
