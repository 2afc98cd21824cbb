import { globalId, type Label } from '@parley/kernel';
import type { ExportedNote } from './exported-note';
import type { ExportedPicture, ExportedSource } from './exported-picture';
import { markingOfRow, tableOf } from './table';

const UNDER = ['kind', 'number', 'restsOnVersion', 'restsOnSha256', 'flags'] as const;
const COURSE = ['state', 'decision', 'decisionAdoptedAt'] as const;

const underOf = (source: ExportedSource | undefined): readonly string[] =>
  source === undefined
    ? ['note', '', '', '', '']
    : [
        ...['note', String(source.number), String(source.version)],
        ...[source.sha256, source.flags.join('\n')],
      ];

const ofPicture = (picture: ExportedPicture, whole: Label): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ['kind', 'picture'],
    ['id', globalId('Picture', picture.id)],
    ['title', picture.title],
    ['body', picture.text],
    ['originator', picture.originator.code],
    ['version', String(picture.version)],
    ['createdAt', picture.created.toISOString()],
    ['changedAt', picture.modified.toISOString()],
    ['label', markingOfRow(picture.label)],
    ['labelOfFile', markingOfRow(whole)],
    ['state', picture.state],
    ['decision', picture.decision?.reference ?? ''],
    ['decisionAdoptedAt', picture.decision?.adopted.toISOString() ?? ''],
  ]);

/**
 * A picture as rows of text under a row of names: first the picture itself, then each of its notes as {@link tableOf} has them, with the number, the version and the
 * hash by which the picture rests on it, and what became of it since.
 */
export const pictureTable = (
  picture: ExportedPicture,
  notes: readonly ExportedNote[],
  label: Label,
): readonly (readonly string[])[] => {
  const [names = [], ...rows] = tableOf(notes, label);
  const head = [...UNDER, ...names, ...COURSE];
  const itself = ofPicture(picture, label);
  return [
    head,
    head.map((name) => itself.get(name) ?? ''),
    ...rows.map((row, at) => [
      ...underOf(picture.sources.find(({ id }) => id === notes[at]?.id)),
      ...[...row, ...COURSE.map(() => '')],
    ]),
  ];
};
