import { mayUnlinkNote } from '@parley/awareness/model';
import type { Operation } from '@parley/platform';
import { actorOf } from '../notes/actor-of';
import { noteByKey, type NoteView } from '../notes/note-view';
import { linksOfItem, linksOfNote, linksOfPaper, type LinkView } from './link-view';

type Context = Pick<Operation, 'scope'>;

const NoteLink = {
  note: async ({ held }: LinkView, _: unknown, { scope }: Context): Promise<NoteView | null> =>
    (await scope.loader(noteByKey).load(held.noteKey)) ?? null,

  async viewerCanTakeOff({ held }: LinkView, _: unknown, { scope }: Context): Promise<boolean> {
    const keys = [held.noteKey, ...(held.to.type === 'Note' ? [held.to.key] : [])];
    const notes = await Promise.all(keys.map((key) => scope.loader(noteByKey).load(key)));
    const originators = notes.map((note) => note?.held.originator ?? null);
    return mayUnlinkNote(await actorOf(scope), held, originators) === null;
  },
};

const Note = {
  links: ({ key }: NoteView, _: unknown, { scope }: Context): Promise<LinkView[]> =>
    scope.loader(linksOfNote).load(key),
};
interface Keyed {
  readonly key: string;
}
const Paper = {
  noteLinks: ({ key }: Keyed, _: unknown, { scope }: Context): Promise<LinkView[]> =>
    scope.loader(linksOfPaper).load(key),
};
const AgendaItem = {
  noteLinks: ({ key }: Keyed, _: unknown, { scope }: Context): Promise<LinkView[]> =>
    scope.loader(linksOfItem).load(key),
};

/** Fields of links that are more than a column. */
export const linkFields = { NoteLink, Note, Paper, AgendaItem };
