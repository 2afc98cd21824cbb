import type { Block, MarkedDocument } from '@parley/documents';
import type { Worded } from '@parley/kernel';
import type { Correction, PaperState, ShownBlock } from '@parley/papers/model';
import { correctionsTable, courseRows } from './course-rows';
import { type DocumentLanguage, markingIn, namesIn, saying, utcText } from '@parley/sessions/model';
import { changeWords } from '../changes/change-words';
import type { AttachmentView } from '../attachments/attachment-view';
import { filesTable } from './files-table';
import type { PaperView } from '../reading/paper-view';
import type { RevisionView } from '../reading/revision-view';
import { EXPORT_WORDS, KINDS_SAID, STANDING_SAID } from './export-words';
import { richBlocks } from './rich-blocks';
import { languageTag } from './text-as-blocks';

/** What one reader sees of a circulated text. */
export interface SeenRevision {
  readonly paper: PaperView;
  readonly revision: RevisionView;
  readonly state: PaperState;
  /** In English alphabetical order. */
  readonly cosponsors: readonly string[];
  /** The reference of the text whose changes are marked; `null` for the text as it is. */
  readonly from: string | null;
  readonly blocks: readonly ShownBlock[];
  /** The files that went out with it, in the order in which they were added. */
  readonly files: readonly Pick<AttachmentView, 'filename' | 'bytes' | 'sha256'>[];
  /** Of a corrigendum: the reference of what it corrects, and the corrections one by one. */
  readonly corrects: string | null;
  readonly corrections: readonly Correction[];
  /** References of the corrigenda to this text. */
  readonly correctedBy: readonly string[];
  /** Of an addendum: what it is added to. */
  readonly addendumTo: string | null;
}

/** Whose a paper is, in words. A non-paper's is in no file, its originator's own included: files are passed on. */
export const originatorIn = ({ held }: PaperView, language: DocumentLanguage): string => {
  if (held.kind === 'NON_PAPER') return saying(language)(EXPORT_WORDS.unattributed);
  return held.originator === null
    ? saying(language)(EXPORT_WORDS.secretariat)
    : namesIn([held.originator], language);
};

// In UTC alone: the same for every reader.
const circulatedAt = (revision: RevisionView, language: DocumentLanguage): string =>
  utcText(new Date(revision.circulatedAt), language);

const facts = (seen: SeenRevision, language: DocumentLanguage): Block => {
  const say = saying(language);
  const { paper, revision, cosponsors, from, state } = seen;
  const standing = STANDING_SAID[state];
  const rows: (readonly [Worded, string])[] = [
    [EXPORT_WORDS.reference, revision.reference],
    [EXPORT_WORDS.kind, say(KINDS_SAID[paper.kind])],
    [EXPORT_WORDS.originator, originatorIn(paper, language)],
    ...(cosponsors.length === 0 ? [] : [[EXPORT_WORDS.cosponsors, namesIn(cosponsors, language)] as const]),
    [EXPORT_WORDS.circulated, circulatedAt(revision, language)],
    ...courseRows(seen),
    ...(standing === null || paper.held.successor !== null
      ? []
      : [[EXPORT_WORDS.standing, say(standing)] as const]),
    ...(from === null ? [] : [[EXPORT_WORDS.changes, from] as const]),
  ];
  return {
    kind: 'table',
    head: ['', ''],
    rows: rows.map(([name, text]) => [say(name), text]),
    widths: [1, 3],
  };
};

/** A circulated text as a document under its marking; the same text with the same co-sponsors gives the same bytes. */
export const paperDocument = (seen: SeenRevision, language: DocumentLanguage): MarkedDocument => {
  const say = saying(language);
  const { paper, revision, blocks, from } = seen;
  const colon = language === 'FR' ? '\u00a0: ' : ': ';
  const quiet = (text: string): Block => ({ kind: 'paragraph', quiet: true, text });
  return {
    title: revision.title,
    language,
    textLanguage: languageTag(paper.language),
    marking: markingIn(paper.label, language),
    footer: `${revision.reference} · ${revision.title}`,
    at: new Date(revision.circulatedAt),
    blocks: [
      facts(seen, language),
      ...(from === null ? [] : [quiet(say(EXPORT_WORDS.key))]),
      ...correctionsTable(seen.corrections, say),
      { kind: 'rule', quiet: true },
      ...(blocks.length === 0 ? [quiet(say(EXPORT_WORDS.empty))] : richBlocks(blocks, changeWords(language))),
      { kind: 'rule', quiet: true },
      ...filesTable(seen.files, language),
      quiet(`${say(EXPORT_WORDS.hash)}${colon}${revision.sha256}`),
    ],
  };
};
