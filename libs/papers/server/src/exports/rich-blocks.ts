import type { Block, TextRun } from '@parley/documents';
import {
  NOTE_MARK,
  type NotedBlock,
  type ShownBlock,
  type ShownNote,
  type Stretch,
  withShownNotes,
} from '@parley/papers/model';
import { blockNote } from '../changes/block-note';
import type { ChangeWords } from '../changes/change-words';
import { tablesOf } from '../changes/changes-html';
import { sidesSaid } from '../changes/sides-said';

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

const runOf = (text: string, marks: readonly string[], words: ChangeWords): TextRun =>
  marks.includes('sides')
    ? { text: `\u00a0${sidesSaid(text, words)}`, aside: 'sides' }
    : { text, ...lookOf(marks) };

const runsOfStretch = ({ standing, words }: Stretch, say: ChangeWords): TextRun[] => {
  const runs: { marks: string; text: string }[] = [];
  for (const { marks, text } of words) {
    const last = runs.at(-1);
    if (last?.marks === marks) last.text += text;
    else runs.push({ marks, text });
  }
  const changed = standing === 'kept' ? {} : { changed: standing };
  return runs.map(({ marks, text }) => ({ ...runOf(text, marks.split('\n'), say), ...changed }));
};

const plainRuns = (cell: readonly Stretch[], say: ChangeWords): TextRun[] =>
  cell.flatMap((stretch) => runsOfStretch(stretch, say));

/** The words of a cell; where it refers to footnotes, these in their order. */
const runsOf = (cell: readonly Stretch[], notes: Iterator<ShownNote>, say: ChangeWords): TextRun[] =>
  cell.flatMap(({ standing, words }) => {
    const runs: TextRun[] = [];
    let from = 0;
    words.forEach((word, at) => {
      if (word.marks !== NOTE_MARK) return;
      const note = notes.next();
      runs.push(...runsOfStretch({ standing, words: words.slice(from, at) }, say));
      from = at + 1;
      if (note.done !== true)
        runs.push({
          text: word.text,
          note: plainRuns(note.value.stretches, say),
          ...(standing === 'kept' ? {} : { changed: standing }),
        });
    });
    return [...runs, ...runsOfStretch({ standing, words: words.slice(from) }, say)];
  });

const noteOf = (block: ShownBlock, words: ChangeWords): { readonly note?: string } => {
  const note = blockNote(block, words);
  return note === null ? {} : { note };
};

const AS = { heading: 'heading', paragraph: 'text', item: 'item', quote: 'quote', code: 'code' } as const;

// A paragraph without a number goes on with the part of a list above it.
const asOf = ({ kind, number }: ShownBlock & { readonly kind: keyof typeof AS }) =>
  kind === 'paragraph' && number === null ? 'continued' : AS[kind];

const groupOf = (group: readonly NotedBlock[], words: ChangeWords): Block[] =>
  group.map((block): Block => {
    const { kind, depth, number, cells, notes } = block;
    if (kind === 'rule') return { kind: 'rule' };
    if (kind === 'head' || kind === 'row') return tableOf(group, words);
    return {
      kind: 'rich',
      as: asOf({ ...block, kind }),
      depth,
      number,
      runs: runsOf(cells[0] ?? [], notes[Symbol.iterator](), words),
      ...noteOf(block, words),
    };
  });

const rowOf = (row: NotedBlock, words: ChangeWords) => {
  const notes = row.notes[Symbol.iterator]();
  return {
    head: row.kind === 'head',
    cells: row.cells.map((cell) => runsOf(cell, notes, words)),
    ...noteOf(row, words),
  };
};

const tableOf = (group: readonly NotedBlock[], words: ChangeWords): Block => ({
  kind: 'richTable',
  rows: group.map((row) => rowOf(row, words)),
});

/** A text, with its changes where they are marked, as parts of a document. */
export const richBlocks = (blocks: readonly ShownBlock[], words: ChangeWords): Block[] =>
  tablesOf(withShownNotes(blocks)).flatMap((group) => groupOf(group, words).slice(0, 1));
