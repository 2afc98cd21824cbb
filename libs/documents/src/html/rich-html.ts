import type { Block, Changed, TextRun } from '../block';
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

const runHtml = ({ text, bold, italic, struck, code, link, changed, aside }: TextRun): string => {
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
export const richHtml = ({ as, depth, number, runs, note }: Rich): string => {
  const words = `${runs.map(runHtml).join('')}${noteHtml(note)}`;
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
export const richTableHtml = ({ rows }: Extract<Block, { kind: 'richTable' }>): string => {
  const lines = rows.map(({ head, cells, note }) => {
    const name = head ? 'th' : 'td';
    const inside = cells.map(
      (cell, at) =>
        `<${name}${head ? ' scope="col"' : ''} dir="auto">${cell.map(runHtml).join('')}${at === 0 ? noteHtml(note) : ''}</${name}>`,
    );
    return `<tr>${inside.join('')}</tr>`;
  });
  return `<table><tbody>\n${lines.join('\n')}\n</tbody></table>`;
};
