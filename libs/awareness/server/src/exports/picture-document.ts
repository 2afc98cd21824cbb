import {
  creditOf,
  type ExportedNote,
  type ExportedPicture,
  type ExportedSource,
} from '@parley/awareness/model';
import type { Block, MarkedDocument } from '@parley/documents';
import { languageTag, textAsBlocks } from '@parley/papers/server';
import { type DocumentLanguage, namesIn, saying, utcText } from '@parley/sessions/model';
import { EXPORT_WORDS, FLAGS_SAID, STATES_SAID } from './export-words';
import { creditBlocks, factTable, labelIn, latestOf, noteBlocks, row, whenAndWhere } from './note-document';
import type { ReadExport } from './read-export';

const W = EXPORT_WORDS;

const decisionIn = ({ decision }: ExportedPicture, language: DocumentLanguage): string | null =>
  decision && [decision.reference, decision.title, utcText(decision.adopted, language)].join(' · ');

const facts = (picture: ExportedPicture, language: DocumentLanguage): Block =>
  factTable(
    [
      ...row(W.label, labelIn(picture.label, language)),
      ...row(W.originator, namesIn([picture.originator.code], language)),
      ...row(W.state, saying(language)(STATES_SAID[picture.state])),
      ...row(W.decision, decisionIn(picture, language)),
      ...row(W.changed, `${picture.version} · ${utcText(picture.modified, language)}`),
    ],
    language,
  );

type PictureRead = ReadExport & { readonly picture: ExportedPicture };

const sourceRow =
  ({ notes, reader }: PictureRead, language: DocumentLanguage) =>
  ({ id, number, title, version, flags }: ExportedSource): readonly string[] => {
    const say = saying(language);
    const note = notes.find((one) => one.id === id);
    return [
      `#${number}`,
      [title, ...(note === undefined ? [] : [namesIn([note.originator.code], language)])].join('\n'),
      note === undefined ? '' : whenAndWhere(note, { language, code: reader }),
      [`${say(W.changed)} ${version}`, ...flags.map((flag) => say(FLAGS_SAID[flag]))].join('\n'),
    ];
  };

// Each on a line of its own, so that it can be copied whole.
const hashes = ({ sources }: ExportedPicture, language: DocumentLanguage): Block => ({
  kind: 'paragraph',
  quiet: true,
  text: sources
    .map(
      ({ number, version, sha256 }) =>
        `#${number}, ${saying(language)(W.version)} ${version}, SHA-256 ${sha256}`,
    )
    .join('\n'),
});

const sourcesTable = (read: PictureRead, language: DocumentLanguage): readonly Block[] => {
  const { sources } = read.picture;
  const say = saying(language);
  const heading: Block = { kind: 'heading', level: 1, text: say(W.restsOn) };
  if (sources.length === 0) return [heading, { kind: 'paragraph', quiet: true, text: say(W.noNotes) }];
  const head = [W.number, W.note, W.whenAndWhere, W.inVersion].map(say);
  const rows = sources.map(sourceRow(read, language));
  return [heading, { kind: 'table', head, rows, widths: [1, 5, 5, 3] }, hashes(read.picture, language)];
};

const notesIn = async (
  { picture, notes, reader }: PictureRead,
  language: DocumentLanguage,
): Promise<readonly Block[]> => {
  const numbers = new Map(picture.sources.map(({ id, number }) => [id, number]));
  const called = ({ id, title }: ExportedNote): string => `(#${numbers.get(id) ?? ''}) ${title}`;
  const set = await Promise.all(
    notes.map((note) => noteBlocks(note, { language, code: reader }, called(note))),
  );
  return set.flatMap((blocks): readonly Block[] => [{ kind: 'rule', quiet: true }, ...blocks]);
};

/**
 * A picture as a document under the marking of the whole, in English or French around a text that stays in its own language: what it says, by which decision it
 * was agreed, what rests on what, and the notes in full. The same picture as the same reader sees it gives the same bytes.
 */
export const pictureDocument = async (
  read: PictureRead,
  language: DocumentLanguage,
): Promise<MarkedDocument> => {
  const { picture, notes, label } = read;
  const say = saying(language);
  const text = await textAsBlocks(picture.text, language);
  return {
    ...{ title: picture.title, language, textLanguage: languageTag(picture.language) },
    marking: labelIn(label, language),
    footer: `${say(W.picture)} · ${picture.title}`,
    at: latestOf(notes, [picture.modified]),
    blocks: [
      facts(picture, language),
      ...(text.length === 0 ? [{ kind: 'paragraph', quiet: true, text: say(W.empty) } as const] : text),
      ...sourcesTable(read, language),
      ...(await notesIn(read, language)),
      ...creditBlocks(creditOf(notes)),
    ],
  };
};
