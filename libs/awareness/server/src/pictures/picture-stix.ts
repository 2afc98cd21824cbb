import { reportOf, stixBundle, type StixPicture } from '@parley/awareness/model';
import type { Operation, ReadScope } from '@parley/platform';
import { exportedNotes, seatOf } from '../exports/exported';
import { noteByKey, type NoteView } from '../notes/note-view';
import { stateOfPicture } from './picture-course';
import { type PictureView, sourcesOfPicture } from './picture-view';

/** What is exported of a picture besides its notes. */
export const exportedPicture = async (scope: ReadScope, view: PictureView): Promise<StixPicture> => {
  const { held } = view;
  const sources = await scope.loader(sourcesOfPicture).load(view.key);
  return {
    ...{ id: held.key, title: held.title, text: held.text, originator: seatOf(held.originator) },
    ...{ created: held.createdAt, modified: held.changedAt, published: held.put?.at ?? held.changedAt },
    ...{ state: await stateOfPicture(scope, view), label: held.label },
    sources: sources.map(({ noteKey, number, restsOn, sha256 }) => ({
      ...{ id: noteKey, number, version: restsOn, sha256 },
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
