import type { Block, MarkedDocument } from '../block';
import { escaped } from './escaped';
import { richHtml, richTableHtml } from './rich-html';
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

const blockHtml = (block: Block): string => {
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
      return richHtml(block);
    case 'richTable':
      return richTableHtml(block);
    case 'rule':
      return '<hr>';
  }
};

// What is not fixed wording is in a language of its own.
const inItsLanguage = (block: Block, lang: string | undefined): string =>
  lang !== undefined && (block.kind === 'rich' || block.kind === 'richTable')
    ? `<div lang="${escaped(lang)}">${blockHtml(block)}</div>`
    : blockHtml(block);

/** The document as one HTML page that needs nothing else and may do nothing: see `CONTENT_SECURITY_POLICY`. */
export const renderHtml = (document: MarkedDocument): string => {
  const { title, language, marking, footer, at, blocks, textLanguage } = document;
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
${blocks.map((block) => inItsLanguage(block, textLanguage)).join('\n')}
</main>
${element('p', footer, ' class="footer"')}
${element('footer', marking, ' class="marking"')}
</body>
</html>
`;
};

export { CONTENT_SECURITY_POLICY } from './style';
