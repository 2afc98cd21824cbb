import { maySeeReaders, writesInNote } from '@parley/awareness/model';
import { inOrder } from '@parley/delegations/model';
import { type DelegationView, delegationViews } from '@parley/delegations/server';
import type { Operation } from '@parley/platform';
import { actorOf } from '../notes/actor-of';
import type { NoteView } from '../notes/note-view';
import { readersOfNote } from './readers-of-note';

type Context = Pick<Operation, 'scope'>;

const Note = {
  showsReaders: async ({ held }: NoteView, _: unknown, { scope }: Context): Promise<boolean | null> =>
    writesInNote(await actorOf(scope), held) ? held.showsReaders : null,

  async readers({ key, held }: NoteView, _: unknown, { scope }: Context): Promise<DelegationView[] | null> {
    if (!maySeeReaders(await actorOf(scope), held)) return null;
    const seats = (await scope.loader(readersOfNote).load(key))?.seats ?? [];
    return delegationViews(inOrder(seats, 'EN'));
  },
};

/** Which delegations may read a note. */
export const readerFields = { Note };
