import type { Language } from '@parley/kernel';
import {
  NOTE_MARK,
  type NotedBlock,
  type ShownBlock,
  type ShownNote,
  withShownNotes,
} from '@parley/papers/model';
import { blockNote } from './block-note';
import { type ChangeWords, changeWords } from './change-words';
import { escaped, stretchHtml } from './words-html';

interface Wording {
  readonly say: ChangeWords;
  readonly lang: string;
}

const cellHtml = (cell: ShownBlock['cells'][number], wording: Wording, preformatted = false): string =>
  cell.map((part) => stretchHtml(part, { ...wording, preformatted })).join('');

const noteHtml = (block: ShownBlock, { say, lang }: Wording): string => {
  const note = blockNote(block, say);
  return note === null ? '' : ` <span class="change-note" lang="${lang}">(${escaped(note)})</span>`;
};

const numberHtml = ({ number, standing }: ShownBlock): string => {
  if (number === null) return '';
  const gone = standing === 'deleted' || standing === 'left';
  return `<span class="paragraph-number">${gone ? `<del>${escaped(number)}</del>` : escaped(number)}</span> `;
};

const textHtml = (block: ShownBlock, wording: Wording): string =>
  `${numberHtml(block)}${cellHtml(block.cells[0] ?? [], wording)}${noteHtml(block, wording)}`;

const blockHtml = (block: ShownBlock, wording: Wording): string => {
  const more = `class="change-block ${block.standing}" data-depth="${block.depth}" dir="auto"`;
  switch (block.kind) {
    case 'heading': {
      // Under the title of the paper, which is of the first order.
      const order = Math.min(block.depth + 1, 6);
      return `<h${order} class="${block.standing}" dir="auto">${textHtml(block, wording)}</h${order}>`;
    }
    case 'quote':
      return `<blockquote class="${block.standing}" dir="auto">${textHtml(block, wording)}</blockquote>`;
    case 'code':
      return `<pre class="${block.standing}" tabindex="0">${cellHtml(block.cells[0] ?? [], wording, true)}</pre>`;
    case 'rule':
      return '<hr>';
    case 'paragraph':
    case 'item':
      return `<p ${more}>${textHtml(block, wording)}</p>`;
    case 'head':
    case 'row':
      return rowHtml(block, wording);
  }
};

const rowHtml = (block: ShownBlock, wording: Wording): string => {
  const [open, close] =
    block.kind === 'head' ? ['<th scope="col" dir="auto">', '</th>'] : ['<td dir="auto">', '</td>'];
  const note = noteHtml(block, wording);
  const cells = block.cells.map(
    (cell, at) => `${open}${cellHtml(cell, wording)}${at === 0 ? note : ''}${close}`,
  );
  return `<tr class="${block.standing}">${cells.join('')}</tr>`;
};

const isRow = ({ kind }: ShownBlock): boolean => kind === 'head' || kind === 'row';

/** Rows that follow on each other are one table; a head after other rows begins the next. */
export const tablesOf = <B extends ShownBlock>(blocks: readonly B[]): B[][] => {
  const groups: B[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn =
      last !== undefined && isRow(block) && isRow(last) && !(block.kind === 'head' && last.kind === 'row');
    if (goesOn) group?.push(block);
    else groups.push([block]);
  }
  return groups;
};

const noteOfBlock = ({ number, standing, stretches }: ShownNote, wording: Wording): string => {
  const sign = { standing, words: [{ text: number, marks: NOTE_MARK }] };
  return `<p class="change-footnote" dir="auto">${cellHtml([sign], wording)} ${cellHtml(stretches, wording)}</p>`;
};

/** The footnotes of blocks, below them. */
const notesHtml = (group: readonly NotedBlock[], wording: Wording): string =>
  group
    .flatMap(({ notes }) => notes)
    .map((note) => `\n${noteOfBlock(note, wording)}`)
    .join('');

/**
 * A text with its changes as HTML that may be shown as it is: of the author's, words alone are in it, escaped, and links that
 * were let through when the text was set. Without what stands in `<del>` it is the text after.
 */
export const changesHtml = (blocks: readonly ShownBlock[], language: Language): string => {
  const wording = { say: changeWords(language), lang: language === 'FR' ? 'fr' : 'en' };
  return tablesOf(withShownNotes(blocks))
    .map((group) => {
      const html = group.map((block) => blockHtml(block, wording)).join('\n');
      const shown = group.some(isRow) ? `<table><tbody>\n${html}\n</tbody></table>` : html;
      return shown + notesHtml(group, wording);
    })
    .join('\n');
};
