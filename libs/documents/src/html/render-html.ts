import type { Block, MarkedDocument } from '../block';
import { escaped } from './escaped';
import { notesIn } from '../footnotes';
import { type NotePlaces, notesHtml, richHtml, richTableHtml } from './rich-html';
import { STYLE } from './style';

// Each in the direction of its own writing, so that it turns nothing around beside it.
const element = (name: string, text: string, more = ''): string =>
  `<${name}${more} dir="auto">${escaped(text)}</${name}>`;

const table = ({ head, rows }: Extract<Block, { kind: 'table' }>): string => {
  const titles = head.map((text) => element('th', text, ' scope="col"')).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => element('td', cell)).join('')}</tr>`).join('\n');
  const top = head.every((text) => text === '') ? '' : `<thead><tr>${titles}</tr></thead>`;
  return `<table>${top}<tbody>\n${body}\n</tbody></table>`;
};

const numbered = ({ number, depth, text, aside, notes }: Extract<Block, { kind: 'numbered' }>): string =>
  [
    `<div class="numbered" data-depth="${depth}">`,
    element('span', number, ' class="number"'),
    element('span', text, ' class="title"'),
    element('span', aside ?? '', ' class="quiet"'),
    ...(notes ?? []).map((note) => element('p', note, ' class="notes"')),
    '</div>',
  ].join('\n');

const blockHtml = (block: Block, places: NotePlaces): string => {
  switch (block.kind) {
    case 'heading':
      return element(block.level === 1 ? 'h2' : 'h3', block.text);
    case 'paragraph':
      return element('p', block.text, ` class="${block.quiet === true ? 'text quiet' : 'text'}"`);
    case 'numbered':
      return numbered(block);
    case 'list':
      return `<ul>${block.items.map((item) => element('li', item)).join('')}</ul>`;
    case 'table':
      return table(block);
    case 'rich':
      return richHtml(block, places);
    case 'richTable':
      return richTableHtml(block, places);
    case 'rule':
      return '<hr>';
  }
};

// What is not fixed wording is in a language of its own.
const inItsLanguage = (block: Block, lang: string | undefined, places: NotePlaces): string =>
  lang !== undefined && isRich(block)
    ? `<div lang="${escaped(lang)}">${blockHtml(block, places)}</div>`
    : blockHtml(block, places);

const isRich = ({ kind }: Block): boolean => kind === 'rich' || kind === 'richTable';

const NOTES = {
  EN: { title: 'Footnotes', back: 'Back to footnote reference' },
  FR: { title: 'Notes', back: 'Retour à l’appel de note' },
} as const;

/** The parts of a document, its footnotes behind the last one that may refer to some. */
const body = ({ blocks, language, textLanguage }: MarkedDocument): string => {
  const notes = notesIn(blocks);
  const places = new Map(notes.map((run, at) => [run, at + 1] as const));
  const last = blocks.findLastIndex(isRich);
  return blocks
    .flatMap((block, at) => [
      inItsLanguage(block, textLanguage, places),
      ...(at === last && notes.length > 0 ? [notesHtml(notes, places, NOTES[language])] : []),
    ])
    .join('\n');
};

/** The document as one HTML page that needs nothing else and may do nothing: see `CONTENT_SECURITY_POLICY`. */
export const renderHtml = (document: MarkedDocument): string => {
  const { title, language, marking, footer, at } = document;
  return `<!doctype html>
<html lang="${language === 'FR' ? 'fr' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="date" content="${at.toISOString()}">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${element('header', marking, ' class="marking"')}
<main>
${element('h1', title)}
${body(document)}
</main>
${element('p', footer, ' class="footer"')}
${element('footer', marking, ' class="marking"')}
</body>
</html>
`;
};

export { CONTENT_SECURITY_POLICY } from './style';
