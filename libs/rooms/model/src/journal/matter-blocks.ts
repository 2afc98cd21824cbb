import type { Worded } from '@parley/kernel';
import { type DocumentLanguage, saying } from '@parley/sessions/model';
import type { Journal } from './journal';
import { facts, type JournalBlock } from './journal-block';
import { JOURNAL_MATTER_KINDS } from './journal-matters';
import { MATTERS_SAID } from './words';

/** What was decided, put and agreed, one part for each kind; a kind of which there is nothing has no part. */
export const matterParts = (
  { matters }: Journal,
  language: DocumentLanguage,
): readonly (readonly [Worded, JournalBlock[]])[] => {
  const say = saying(language);
  return JOURNAL_MATTER_KINDS.map((kind) => [
    MATTERS_SAID[kind],
    facts(
      matters
        .filter((matter) => matter.kind === kind)
        .map(({ name, said }) => [say(name), say(said)] as const),
    ),
  ]);
};
