import type { Block } from '@parley/documents';
import { aggregate, type Label, type Worded } from '@parley/kernel';
import type { ReadScope } from '@parley/platform';
import type { Journal } from '@parley/rooms/model';
import { type DocumentLanguage, saying } from '@parley/sessions/model';
import { journalBySession } from './read-journal';

/** A frozen text that a journal annexes. */
export interface AnnexedText {
  readonly key: string;
  readonly reference: string;
  readonly sha256: string;
  readonly markdown: string;
  readonly label: Label;
}

/** What finds and sets frozen texts. */
export interface JournalTexts {
  /** Those of these texts that the reader sees. */
  read(scope: ReadScope, keys: readonly string[]): Promise<readonly AnnexedText[]>;
  /** A text as parts of a document; needs no database. */
  set(markdown: string, language: DocumentLanguage): Promise<readonly Block[]>;
}

const WORDS = {
  annex: { en: 'Annex', fr: 'Annexe' },
  textHash: { en: 'SHA-256 of the text', fr: 'SHA-256 du texte' },
};

let texts: JournalTexts = {
  read: () => Promise.resolve([]),
  set: () => Promise.resolve([]),
};

/** Has journals annex the texts that these find; called once by the domain of papers, which comes after this one. */
export const keepJournalTexts = (given: JournalTexts): void => {
  texts = given;
};

/** A journal with the texts that were decided, as one reader sees both; its label is that of all of it. */
export interface AnnexedJournal {
  readonly journal: Journal;
  readonly annexes: readonly (AnnexedText & { readonly decided: Worded })[];
}

/** The journal of a session, and of each decision in it the text; `null` where the reader has no such journal. */
export const readAnnexed = async (scope: ReadScope, sessionKey: string): Promise<AnnexedJournal | null> => {
  const journal = await scope.loader(journalBySession).load(sessionKey);
  if (journal === null) return null;
  const decided = journal.matters.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]));
  const found =
    decided.length === 0
      ? []
      : await texts.read(
          scope,
          decided.map(({ text }) => text),
        );
  const annexes = decided.flatMap(({ name, text }) =>
    found.filter(({ key }) => key === text).map((one) => ({ ...one, decided: name })),
  );
  const label = aggregate([journal.label, ...annexes.map((annex) => annex.label)]) ?? journal.label;
  return { journal: { ...journal, label }, annexes };
};

/** The annexes as parts of a document, each under its number, the decision and the text with its hash. */
export const annexBlocks = async (
  { annexes }: AnnexedJournal,
  language: DocumentLanguage,
): Promise<readonly Block[]> => {
  const say = saying(language);
  const colon = language === 'FR' ? '\u00a0: ' : ': ';
  const set = annexes.map(async ({ decided, reference, sha256, markdown }, at): Promise<Block[]> => [
    {
      kind: 'heading',
      level: 1,
      text: `${say(WORDS.annex)} ${at + 1}${colon}${say(decided)} (${reference})`,
    },
    ...(await texts.set(markdown, language)),
    { kind: 'paragraph', quiet: true, text: `${say(WORDS.textHash)}${colon}${sha256}` },
  ]);
  return (await Promise.all(set)).flat();
};
