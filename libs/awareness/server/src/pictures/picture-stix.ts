import { type AgreedBy, type ExportedPicture, reportOf, stixBundle } from '@parley/awareness/model';
import type { Operation, ReadScope } from '@parley/platform';
import { exportedNotes, seatOf } from '../exports/exported';
import { noteByKey, type NoteView } from '../notes/note-view';
import { decisionOnPicture, stateOfPicture } from './picture-course';
import { type PictureView, sourcesOfPicture } from './picture-view';

const agreedBy = async (scope: ReadScope, view: PictureView): Promise<AgreedBy | null> => {
  const decision = await decisionOnPicture(scope, view);
  return (
    decision && {
      ...{ reference: decision.reference, title: decision.title },
      ...{ adopted: decision.held.adoptedAt, label: decision.label },
    }
  );
};

/** What is exported of a picture besides its notes. */
export const exportedPicture = async (scope: ReadScope, view: PictureView): Promise<ExportedPicture> => {
  const { held } = view;
  const [sources, notes, state, decision] = await Promise.all([
    scope.loader(sourcesOfPicture).load(view.key),
    notesOfPicture(scope, view),
    stateOfPicture(scope, view),
    agreedBy(scope, view),
  ]);
  const titles = new Map(notes.map(({ key, title }) => [key, title]));
  return {
    ...{ id: held.key, title: held.title, text: held.text, originator: seatOf(held.originator) },
    ...{ created: held.createdAt, modified: held.changedAt, published: held.put?.at ?? held.changedAt },
    ...{ state, decision, label: held.label, language: held.language, version: held.version },
    sources: sources.map(({ noteKey, number, restsOn, sha256, flags }) => ({
      ...{ id: noteKey, title: titles.get(noteKey) ?? '', number, version: restsOn, sha256, flags },
    })),
  };
};

/** The notes that a picture rests on, in order, as far as the reader sees them. */
export const notesOfPicture = async (scope: ReadScope, view: PictureView): Promise<readonly NoteView[]> => {
  const sources = await scope.loader(sourcesOfPicture).load(view.key);
  const notes = await Promise.all(sources.map(({ noteKey }) => scope.loader(noteByKey).load(noteKey)));
  return notes.filter((note) => note !== undefined);
};

/** A picture as a bundle of STIX 2.1: a report on its notes, with those and what is said of them, as far as the reader may see. */
export const pictureAsStix = async (
  view: PictureView,
  _: unknown,
  { scope }: Pick<Operation, 'scope'>,
): Promise<string> => {
  const notes = await exportedNotes(scope, await notesOfPicture(scope, view));
  return JSON.stringify(stixBundle(notes, reportOf(await exportedPicture(scope, view))));
};
