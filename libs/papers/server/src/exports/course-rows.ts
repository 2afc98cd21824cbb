import type { Block } from '@parley/documents';
import type { Worded } from '@parley/kernel';
import type { Correction } from '@parley/papers/model';
import { EXPORT_WORDS } from './export-words';
import type { SeenRevision } from './paper-document';

const row = (name: Worded, text: string | null): (readonly [Worded, string])[] =>
  text === null || text === '' ? [] : [[name, text]];

/** What a text has to do with others: what it is added to, what it corrects, what corrects it, what took its place. */
export const courseRows = (seen: SeenRevision): (readonly [Worded, string])[] => {
  const { paper, addendumTo, corrects, correctedBy } = seen;
  const { successor } = paper.held;
  return [
    ...row(EXPORT_WORDS.addendumTo, addendumTo),
    ...row(EXPORT_WORDS.corrects, corrects),
    ...row(EXPORT_WORDS.corrected, correctedBy.join(', ')),
    ...row(EXPORT_WORDS.successor, successor && (successor.reference ?? successor.title)),
  ];
};

/** The corrections of a corrigendum, one by one: what the text said, and what it is to say. */
export const correctionsTable = (
  corrections: readonly Correction[],
  say: (text: Worded) => string,
): Block[] => {
  if (corrections.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: say(EXPORT_WORDS.corrections) },
    {
      kind: 'table',
      head: [say(EXPORT_WORDS.paragraph), say(EXPORT_WORDS.reads), say(EXPORT_WORDS.shouldRead)],
      rows: corrections.map(({ paragraph, before, after }) => [paragraph ?? '–', before, after]),
      widths: [1, 3, 3],
    },
  ];
};
