import type { LeftOut, WrittenMark, WrittenNode } from '@parley/papers/model';
import { type OfficeDocument, type OfficeNode, within } from './office-node';

const SAFE_LINK = /^(https?:\/\/|mailto:)/i;

/** Who wants words in and out, as this forum's own documents say it after a bracket. */
const sidesOf = (said: string): string => {
  const signs = said.split(';').flatMap((part) => {
    const sign = /\b(out|contre)\b/.test(part) ? '-' : '+';
    return (part.match(/\b[A-Z]{3}\b/g) ?? []).map((code) => `${sign}${code}`);
  });
  return signs.length === 0 ? '' : `{${signs.join(' ')}}`;
};

const textOf = (node: OfficeNode): string => (node.value ?? '') + within(node).map(textOf).join('');

/** What stands in this forum's own documents beside the words: numbers, addresses after links, notes on changes. */
const ASIDE = new Set(['ParleyNumber', 'ParleyAddress', 'ParleyNote']);

/** How the words of a run look, as far as a paper knows it. */
const marksOf = ({ styleId, styleName, isBold, isItalic, isStrikethrough }: OfficeNode): WrittenMark[] => {
  const named = (styleName ?? '').toLowerCase();
  const marks: readonly (readonly [WrittenMark & { readonly attrs?: never }, boolean])[] = [
    [{ type: 'bold' }, isBold === true || named === 'strong'],
    [{ type: 'italic' }, isItalic === true || named === 'emphasis'],
    [{ type: 'strike' }, isStrikethrough === true],
    [{ type: 'code' }, styleId === 'ParleyCodeWords'],
  ];
  return marks.flatMap(([mark, has]) => (has ? [mark] : []));
};

/** Reads the words of paragraphs with their footnotes, and keeps in mind what is lost. */
export class OfficeWords {
  private inNote = false;

  constructor(
    private readonly lose: (what: LeftOut) => void,
    private readonly notes: OfficeDocument['notes'],
  ) {}

  read(nodes: readonly OfficeNode[], marks: readonly WrittenMark[] = []): WrittenNode[] {
    return nodes.flatMap((node) => this.piece(node, marks));
  }

  private piece(node: OfficeNode, marks: readonly WrittenMark[]): WrittenNode[] {
    switch (node.type) {
      case 'run':
        return this.run(node, marks);
      case 'hyperlink':
        return this.link(node, marks);
      case 'text':
        return words(node.value ?? '', marks);
      case 'tab':
        return words(' ', marks);
      case 'checkbox':
        return words(node.checked === true ? '☒ ' : '☐ ', marks);
      case 'break':
        return node.breakType === 'line' ? [{ type: 'hardBreak' }] : words(' ', marks);
      case 'noteReference':
        return this.note(node);
      case 'image':
        this.lose('PICTURES');
        return [];
      default:
        return this.read(within(node), marks);
    }
  }

  /** A footnote with its paragraphs as lines; one within another is none. */
  private note(reference: OfficeNode): WrittenNode[] {
    if (this.inNote) return [];
    if (reference.noteType === 'endnote') this.lose('NOTES');
    this.inNote = true;
    const paragraphs = this.notes.resolve(reference)?.body ?? [];
    const content = paragraphs.flatMap((paragraph, at): WrittenNode[] => [
      ...(at === 0 ? [] : [{ type: 'hardBreak' }]),
      ...this.read(within(paragraph)),
    ]);
    this.inNote = false;
    return [{ type: 'footnote', content }];
  }

  private run(node: OfficeNode, marks: readonly WrittenMark[]): WrittenNode[] {
    const style = node.styleId ?? '';
    if (ASIDE.has(style)) return [];
    if (style === 'ParleySides') return words(sidesOf(textOf(node)), []);
    return this.read(within(node), [...marks, ...marksOf(node)]);
  }

  private link(node: OfficeNode, marks: readonly WrittenMark[]): WrittenNode[] {
    const href = (node.href ?? '').trim();
    if (SAFE_LINK.test(href)) return this.read(within(node), [...marks, { type: 'link', attrs: { href } }]);
    // A place in the document itself is no loss.
    if (href !== '' && !href.startsWith('#')) this.lose('LINKS');
    return this.read(within(node), marks);
  }
}

const words = (text: string, marks: readonly WrittenMark[]): WrittenNode[] =>
  text === '' ? [] : [{ type: 'text', text, ...(marks.length === 0 ? {} : { marks }) }];

/** All words of a line, for a look at them. */
export const plainOf = (line: readonly WrittenNode[]): string =>
  line.map(({ type, text = '' }) => (type === 'hardBreak' ? '\n' : text)).join('');
