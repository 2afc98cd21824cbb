import type { Block, TextRun } from '@parley/documents';
import type { ShownBlock, Stretch } from '@parley/papers/model';
import { blockNote } from '../changes/block-note';
import type { ChangeWords } from '../changes/change-words';
import { tablesOf } from '../changes/changes-html';

const lookOf = (marks: readonly string[]): Omit<TextRun, 'text'> => {
  const link = marks.find((mark) => mark.startsWith('a '))?.slice(2);
  return {
    ...(marks.includes('strong') ? { bold: true } : {}),
    ...(marks.includes('em') ? { italic: true } : {}),
    ...(marks.includes('s') ? { struck: true } : {}),
    ...(marks.includes('code') ? { code: true } : {}),
    ...(link === undefined ? {} : { link }),
  };
};

const runsOfStretch = ({ standing, words }: Stretch): TextRun[] => {
  const runs: { marks: string; text: string }[] = [];
  for (const { marks, text } of words) {
    const last = runs.at(-1);
    if (last?.marks === marks) last.text += text;
    else runs.push({ marks, text });
  }
  const changed = standing === 'kept' ? {} : { changed: standing };
  return runs.map(({ marks, text }) => ({ text, ...lookOf(marks.split('\n')), ...changed }));
};

const runsOf = (cell: ShownBlock['cells'][number] | undefined): TextRun[] =>
  (cell ?? []).flatMap(runsOfStretch);

const noteOf = (block: ShownBlock, words: ChangeWords): { readonly note?: string } => {
  const note = blockNote(block, words);
  return note === null ? {} : { note };
};

const AS = { heading: 'heading', paragraph: 'text', item: 'text', quote: 'quote', code: 'code' } as const;

const groupOf = (group: readonly ShownBlock[], words: ChangeWords): Block[] =>
  group.map((block): Block => {
    const { kind, depth, number, cells } = block;
    if (kind === 'rule') return { kind: 'rule' };
    if (kind === 'head' || kind === 'row') return tableOf(group, words);
    return { kind: 'rich', as: AS[kind], depth, number, runs: runsOf(cells[0]), ...noteOf(block, words) };
  });

const tableOf = (group: readonly ShownBlock[], words: ChangeWords): Block => ({
  kind: 'richTable',
  rows: group.map((row) => ({
    head: row.kind === 'head',
    cells: row.cells.map(runsOf),
    ...noteOf(row, words),
  })),
});

/** A text, with its changes where they are marked, as parts of a document. */
export const richBlocks = (blocks: readonly ShownBlock[], words: ChangeWords): Block[] =>
  tablesOf(blocks).flatMap((group) => groupOf(group, words).slice(0, 1));
