import { stixBundle } from '@parley/awareness/model';
import type { Operation } from '@parley/platform';
import type { NoteView } from '../notes/note-view';
import { exportedNotes } from './exported';

/** A note as a bundle of STIX 2.1, with what the reader may see of its assessments. */
export const noteAsStix = async (
  view: NoteView,
  _: unknown,
  { scope }: Pick<Operation, 'scope'>,
): Promise<string> => JSON.stringify(stixBundle(await exportedNotes(scope, [view])));
