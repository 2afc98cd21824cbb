import {
  type ExportedNote,
  type ExportedPicture,
  groupingOf,
  labelOfAll,
  type StixObject,
} from '@parley/awareness/model';
import { type DelegationCode, keyOf, type Label, type Refusal, refuse } from '@parley/kernel';
import type { ReadScope } from '@parley/platform';
import { type NoteFilter } from '../notes/note-filter';
import { notesMatching } from '../notes/note-page';
import { noteByKey, type NoteView, tearLinesOf } from '../notes/note-view';
import { exportedNotes } from './exported';

/** What somebody asks to take along. */
export type ExportOf =
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'chosen'; readonly ids: readonly string[] }
  | { readonly kind: 'filter'; readonly filter: NoteFilter };

/** Notes as their reader sees them, under the label of the whole, ready to be written in any form. */
export interface ReadExport {
  readonly notes: readonly ExportedNote[];
  readonly label: Label;
  /** Whose names for the sea are used. */
  readonly reader: DelegationCode | null;
  /** The title where it is of one note, or of a picture. */
  readonly title: string | null;
  /** What stands over the notes in a bundle of STIX. */
  readonly over: readonly StixObject[];
  /** The picture that rests on the notes, where that is taken along. */
  readonly picture: ExportedPicture | null;
}

/** So many notes are taken along at once. */
export const MOST_EXPORTED = 1_000;

const nothing = (): Refusal =>
  refuse('STATE', {
    en: 'No note matches, so there is nothing to export. Widen the filter.',
    fr: 'Aucune note ne correspond : il n’y a rien à exporter. Élargissez le filtre.',
  });

const tooMany = (): Refusal =>
  refuse('INVALID', {
    en: `More than ${MOST_EXPORTED} notes match; one export holds ${MOST_EXPORTED}. Narrow the filter, for example to a shorter time.`,
    fr: `Plus de ${MOST_EXPORTED} notes correspondent ; un export en contient ${MOST_EXPORTED}. Restreignez le filtre, par exemple à une durée plus courte.`,
  });

/** Notes as they are exported, with what the reader sees of them; `undefined` for none. Whoever asks gives views that the reader read. */
export const exportOf = async (
  scope: ReadScope,
  views: readonly NoteView[],
  title: string | null = null,
): Promise<ReadExport | undefined> => {
  const notes = await exportedNotes(scope, views);
  const label = labelOfAll(notes);
  const actor = await scope.actor();
  if (label === undefined) return undefined;
  const over = groupingOf(notes, label);
  return { notes, label, reader: actor?.delegation ?? null, title, over, picture: null };
};

const ofNote = async (scope: ReadScope, id: string): Promise<ReadExport | undefined> => {
  const key = keyOf('Note', id);
  const note = key === undefined ? undefined : await scope.loader(noteByKey).load(key);
  if (note === undefined) return undefined;
  return exportOf(scope, [note, ...(await scope.loader(tearLinesOf).load(note.key))], note.title);
};

// One that is absent or out of sight makes the whole absent: what was chosen is what is taken.
const ofChosen = async (scope: ReadScope, ids: readonly string[]): Promise<ReadExport | undefined> => {
  const keys = [...new Set(ids)].flatMap((id) => keyOf('Note', id) ?? []);
  const found = await Promise.all(keys.map((key) => scope.loader(noteByKey).load(key)));
  const views = found.filter((view) => view !== undefined);
  return views.length === new Set(ids).size ? exportOf(scope, views) : undefined;
};

const ofFilter = async (scope: ReadScope, filter: NoteFilter): Promise<ReadExport | Refusal | undefined> => {
  const views = await notesMatching(scope, filter, MOST_EXPORTED + 1);
  if (views.length > MOST_EXPORTED) return tooMany();
  return views.length === 0 ? nothing() : exportOf(scope, views);
};

/**
 * What is to be taken along, as far as the reader sees it: a note with its tear-lines, notes that were chosen, or all that match a filter.
 * `undefined` for what is absent or out of sight; a refusal says what to do about too many, which counts only what the reader sees.
 */
export const readExport = (scope: ReadScope, of: ExportOf): Promise<ReadExport | Refusal | undefined> => {
  switch (of.kind) {
    case 'note':
      return ofNote(scope, of.id);
    case 'chosen':
      return ofChosen(scope, of.ids);
    case 'filter':
      return ofFilter(scope, of.filter);
  }
};
