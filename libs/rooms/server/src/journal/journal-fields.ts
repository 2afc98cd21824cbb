import { renderHtml } from '@parley/documents';
import type { Language } from '@parley/kernel';
import type { Operation } from '@parley/platform';
import type { Journal } from '@parley/rooms/model';
import type { SessionView } from '@parley/sessions/server';
import { printedJournal } from './journal-document';
import { annexBlocks, readAnnexed } from './journal-annexes';

/** A journal as the API shows it, in one language. */
export interface JournalView extends Pick<Journal, 'number' | 'status' | 'approvedAt' | 'label'> {
  readonly html: string;
  readonly markdown: string;
  readonly sha256: string;
}

const Session = {
  async journal(
    { key }: SessionView,
    { language }: { readonly language?: Language | null },
    { scope }: Operation,
  ): Promise<JournalView | null> {
    const read = await readAnnexed(scope, key);
    if (read === null) return null;
    const { journal } = read;
    const said = language === 'FR' ? 'FR' : 'EN';
    const { document, markdown, sha256 } = printedJournal(journal, said, await annexBlocks(read, said));
    const { number, status, approvedAt, label } = journal;
    return { number, status, approvedAt, label, html: renderHtml(document), markdown, sha256 };
  },
};

/** The journal of a session. */
export const journalFields = { Session };
