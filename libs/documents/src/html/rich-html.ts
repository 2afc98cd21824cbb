import type { Block, Changed, TextRun } from '../block';
import { isNote, type NoteRun } from '../footnotes';
import { escaped } from './escaped';

type Rich = Extract<Block, { kind: 'rich' }>;

const CHANGES: Readonly<Record<Changed, readonly [string, string]>> = {
  inserted: ['<ins>', '</ins>'],
  moved: ['<ins class="moved">', '</ins>'],
  deleted: ['<del>', '</del>'],
  left: ['<del class="moved">', '</del>'],
};

const within = (html: string, name: string, wanted: boolean | undefined): string =>
  wanted === true ? `<${name}>${html}</${name}>` : html;

/** Where each footnote stands among those of its document, from 1: names of places are made of it. */
export type NotePlaces = ReadonlyMap<TextRun, number>;

const noted = (run: NoteRun, places: NotePlaces): string => {
  const [open, close] = run.changed === undefined ? ['', ''] : CHANGES[run.changed];
  const place = places.get(run) ?? 0;
  return `${open}<sup><a id="note-ref-${place}" href="#note-${place}" role="doc-noteref">${escaped(run.text)}</a></sup>${close}`;
};

const runHtml = (run: TextRun, places: NotePlaces): string => {
  if (isNote(run)) return noted(run, places);
  const { text, bold, italic, struck, code, link, changed, aside } = run;
  let html = within(within(escaped(text), 'code', code), 'small', aside === 'sides');
  html = within(within(within(html, 's', struck), 'em', italic), 'strong', bold);
  if (link !== undefined && /^(https?:|mailto:)/i.test(link))
    html = `<a href="${escaped(link)}" rel="noopener noreferrer nofollow">${html}</a>`;
  const [open, close] = changed === undefined ? ['', ''] : CHANGES[changed];
  return `${open}${html}${close}`;
};

const noteHtml = (note: string | undefined): string =>
  note === undefined ? '' : ` <span class="quiet">(${escaped(note)})</span>`;

/** Text whose words look different, as HTML. */
export const richHtml = ({ as, depth, number, runs, note }: Rich, places: NotePlaces): string => {
  const words = `${runs.map((run) => runHtml(run, places)).join('')}${noteHtml(note)}`;
  switch (as) {
    case 'heading': {
      const order = Math.min(Math.max(depth, 1) + 1, 6);
      return `<h${order} dir="auto">${words}</h${order}>`;
    }
    case 'quote':
      return `<blockquote class="text" dir="auto">${words}</blockquote>`;
    case 'code':
      return `<pre>${words}</pre>`;
    case 'text':
    case 'item':
    case 'continued':
      return `<div class="rich" data-depth="${Math.min(depth, 3)}"><span class="number">${escaped(number ?? '')}</span><p class="text" dir="auto">${words}</p></div>`;
  }
};

/** A table of such text, as HTML. */
export const richTableHtml = (
  { rows }: Extract<Block, { kind: 'richTable' }>,
  places: NotePlaces,
): string => {
  const lines = rows.map(({ head, cells, note }) => {
    const name = head ? 'th' : 'td';
    const inside = cells.map(
      (cell, at) =>
        `<${name}${head ? ' scope="col"' : ''} dir="auto">${cell.map((run) => runHtml(run, places)).join('')}${at === 0 ? noteHtml(note) : ''}</${name}>`,
    );
    return `<tr>${inside.join('')}</tr>`;
  });
  return `<table><tbody>\n${lines.join('\n')}\n</tbody></table>`;
};

/** The footnotes of a document in a list, each with the way back to where the text refers to it. */
export const notesHtml = (notes: readonly NoteRun[], places: NotePlaces, words: NoteWords): string => {
  if (notes.length === 0) return '';
  const items = notes.map((run, at) => {
    const text = run.note.map((one) => runHtml(one, places)).join('');
    const back = `<a href="#note-ref-${at + 1}" role="doc-backlink" aria-label="${escaped(`${words.back} ${run.text}`)}">↩\ufe0e</a>`;
    const gone = run.changed === 'deleted' || run.changed === 'left';
    const number = gone ? `<del>${escaped(run.text)}</del>` : escaped(run.text);
    return `<li id="note-${at + 1}" tabindex="-1"><span class="number">${number}</span> <p class="text" dir="auto">${text} ${back}</p></li>`;
  });
  return `<section role="doc-endnotes" aria-labelledby="notes"><h2 id="notes">${escaped(words.title)}</h2><ol class="endnotes">\n${items.join('\n')}\n</ol></section>`;
};

/** What the list of footnotes is called, and the way back from one. */
export interface NoteWords {
  readonly title: string;
  readonly back: string;
}
