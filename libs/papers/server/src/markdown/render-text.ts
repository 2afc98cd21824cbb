import MarkdownIt from 'markdown-it';
import {
  NOTE,
  notesIn,
  type Numbering,
  numberParagraphs,
  type SetText,
  sidesOf,
  sidesShown,
} from '@parley/papers/model';
import { PARSER_OPTIONS } from './parser-options';
import { parseText, type Token } from './parse-text';

const { utils, renderer } = new MarkdownIt(PARSER_OPTIONS);

type Rule = NonNullable<(typeof renderer.rules)[string]>;

const NUMBER = 'paragraph_number';

const escaped = (text: string | undefined): string => utils.escapeHtml(text ?? '');

renderer.rules[NUMBER] = (tokens, at) =>
  `<span class="paragraph-number">${escaped(tokens[at]?.content)}</span> `;

// In signs, which every language has; a screen says it in words.
renderer.rules['bracket'] = (tokens, at) => `<span class="bracket">${escaped(tokens[at]?.content)}</span>`;
renderer.rules['bracket_sides'] = (tokens, at) => {
  const sides = sidesOf(tokens[at]?.content ?? '');
  const data = `data-in="${sides.wantedBy.join(' ')}" data-out="${sides.opposedBy.join(' ')}"`;
  return `<small class="bracket-sides" ${data}>${sidesShown(sides)}</small>`;
};

// Who follows a link does not tell where it stood, and gives no hold on this page.
const openLink: Rule = (tokens, at, options, _, self) => {
  const token = tokens[at];
  if (token !== undefined)
    token.attrs = [...(token.attrs ?? []), ['rel', 'noopener noreferrer nofollow'], ['target', '_blank']];
  return self.renderToken(tokens, at, options);
};
renderer.rules['link_open'] = openLink;

// Lists are counted by the paragraphs’ own numbers, and every paragraph runs in the direction of its own words.
const plainList = (tokens: Token[]): void => {
  for (const token of tokens) {
    if (token.type === 'ordered_list_open' || token.type === 'ordered_list_close') {
      token.tag = 'ul';
      token.attrs = null;
    }
    if (token.type === 'paragraph_open' || token.type === 'heading_open' || token.type === 'list_item_open')
      token.attrs = [['dir', 'auto']];
  }
};

const SIDES = 'paragraph_sides';

// Who wants an alternative in or out, behind its number.
renderer.rules[SIDES] = (tokens, at) =>
  `<span class="paragraph-sides">(${utils.escapeHtml(tokens[at]?.content ?? '')})</span> `;

// In signs, which every language has; a screen names them, and makes the names of places its own.
renderer.rules[NOTE] = (tokens, at) => {
  const number = escaped(tokens[at]?.content);
  return `<sup class="note-ref"><a id="note-ref-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`;
};

const noteHtml = ({ content, children }: Token): string => {
  const number = escaped(content);
  const words = renderer.renderInline(children ?? [], PARSER_OPTIONS, {});
  const back = `<a href="#note-ref-${number}" role="doc-backlink">↩\ufe0e</a>`;
  return `<li id="note-${number}" tabindex="-1" dir="auto">${words} ${back}</li>\n`;
};

/** The footnotes of a text in a list at its end. */
const notesHtml = (tokens: readonly Token[]): string => {
  const notes = tokens.filter(({ type }) => type === 'inline').flatMap((line) => notesIn(line) as Token[]);
  if (notes.length === 0) return '';
  return `<section class="notes" role="doc-endnotes">\n<ol>\n${notes.map(noteHtml).join('')}</ol>\n</section>\n`;
};

const piece = (type: string, content: string) => ({
  ...{ type, content, children: null, tag: '', attrs: null, nesting: 0, hidden: false },
});

const withNumbers = ({ shownAt, marks }: Numbering): void => {
  for (const [token, number] of shownAt) {
    const mark = marks.get(token);
    const [first] = token.children ?? [];
    const sides = mark === undefined ? '' : sidesShown(mark);
    if (mark !== undefined && first !== undefined)
      token.children?.splice(0, 1, { ...first, content: first.content.slice(mark.length) });
    token.children?.unshift(piece(NUMBER, number), ...(sides === '' ? [] : [piece(SIDES, sides)]));
  }
};

/** A canonical text with its numbered paragraphs and as it is shown; `null` for one too intricate to be read. */
export const renderText = async (markdown: string): Promise<SetText | null> => {
  const tokens = await parseText(markdown);
  if (tokens === null) return null;
  const numbering = numberParagraphs(tokens);
  plainList(tokens);
  withNumbers(numbering);
  return {
    markdown,
    html: renderer.render(tokens, PARSER_OPTIONS, {}) + notesHtml(tokens),
    paragraphs: numbering.paragraphs,
  };
};
