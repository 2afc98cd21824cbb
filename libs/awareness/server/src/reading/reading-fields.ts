import { readingOfNote, type NoteReadingState } from '@parley/awareness/model';
import type { Operation } from '@parley/platform';
import { noteByKey, type NoteView } from '../notes/note-view';
import { floorOfReader, markByNote, type NoteMarksView } from './read-marks';
import { countUnreadNotes } from './unread';

type Context = Pick<Operation, 'scope'>;

const readVersion = async ({ key }: NoteView, { scope }: Context): Promise<number | null> =>
  (await scope.loader(markByNote).load(key))?.version ?? null;

const isPerson = async ({ scope }: Context): Promise<boolean> =>
  ((await scope.actor())?.personId ?? null) !== null;

const Note = {
  async viewerReading(view: NoteView, _: unknown, context: Context): Promise<NoteReadingState | null> {
    if (!(await isPerson(context))) return null;
    const [version, readUntil] = await Promise.all([
      readVersion(view, context),
      context.scope.loader(floorOfReader).load('own'),
    ]);
    return readingOfNote(view.held, { readVersion: version, readUntil });
  },

  viewerReadVersion: (view: NoteView, _: unknown, context: Context): Promise<number | null> =>
    readVersion(view, context),
};

const NoteMarks = {
  async notes({ noteKeys }: NoteMarksView, _: unknown, { scope }: Context): Promise<NoteView[]> {
    const found = await Promise.all(noteKeys.map((key) => scope.loader(noteByKey).load(key)));
    return found.filter((note) => note !== undefined);
  },

  unreadNotes: (_: NoteMarksView, __: unknown, { scope }: Context): Promise<number> =>
    scope.loader(countUnreadNotes).load('all'),
};

/** How far the viewer has read notes. */
export const noteReadingFields = { Note, NoteMarks };
