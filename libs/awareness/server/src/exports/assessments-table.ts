import { type ExportedNote, gradesOf } from '@parley/awareness/model';
import type { Block } from '@parley/documents';
import { type DocumentLanguage, markingIn, namesIn, saying, utcText } from '@parley/sessions/model';
import { EXPORT_WORDS, KINDS_SAID } from './export-words';

/** What other delegations make of a note, side by side as they gave it; nothing where nobody said anything. */
export const assessmentsTable = (
  { assessments }: ExportedNote,
  language: DocumentLanguage,
): readonly Block[] => {
  if (assessments.length === 0) return [];
  const say = saying(language);
  const W = EXPORT_WORDS;
  return [
    { kind: 'heading', level: 2, text: say(W.assessments) },
    {
      kind: 'table',
      head: [W.delegation, W.assessment, W.text, W.label].map(say),
      rows: assessments.map((one) => [
        namesIn([one.by.code], language),
        [`${say(KINDS_SAID[one.kind])} ${gradesOf(one)}`.trim(), utcText(one.at, language)].join('\n'),
        one.text,
        markingIn(one.label, language),
      ]),
      widths: [2, 3, 4, 3],
    },
  ];
};
