import { createHash } from 'node:crypto';
import { type Block, type MarkedDocument, renderMarkdown } from '@parley/documents';
import { type Journal, journalText } from '@parley/rooms/model';
import { type DocumentLanguage, markingIn, saying } from '@parley/sessions/model';

const HASH = {
  en: 'SHA-256 of this journal as Markdown',
  fr: 'SHA-256 du présent journal en Markdown',
};

/** A journal as it is handed out: its text, the hash of that text, and the document that shows both. */
export interface PrintedJournal {
  /** Of which the hash is: `sha256sum` of the Markdown file. */
  readonly text: MarkedDocument;
  readonly markdown: string;
  readonly sha256: string;
  /** The text with its hash under it, for formats that are read and printed. */
  readonly document: MarkedDocument;
}

/** Sets a journal in a language, under the marking of all that it tells; with what it annexes; the same journal gives the same bytes. */
export const printedJournal = (
  journal: Journal,
  language: DocumentLanguage,
  annexes: readonly Block[] = [],
): PrintedJournal => {
  const { label, blocks, ...rest } = journalText(journal, language);
  const text: MarkedDocument = {
    ...rest,
    blocks: [...blocks, ...annexes],
    marking: markingIn(label, language),
  };
  const markdown = renderMarkdown(text);
  const sha256 = createHash('sha256').update(markdown).digest('hex');
  const colon = language === 'FR' ? '\u00a0: ' : ': ';
  const hash = {
    kind: 'paragraph',
    quiet: true,
    text: `${saying(language)(HASH)}${colon}${sha256}`,
  } as const;
  return { text, markdown, sha256, document: { ...text, blocks: [...text.blocks, hash] } };
};
