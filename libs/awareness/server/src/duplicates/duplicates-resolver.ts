import { Resolver } from '@nestjs/graphql';
import { keyOf } from '@parley/kernel';
import { BadInput, type Operation, QueryField, type ReadScope } from '@parley/platform';
import { linksOfNote } from '../links/link-view';
import { noteByKey, type NoteView } from '../notes/note-view';
import { findSimilar, type SimilarFound } from './find-similar';
import { type NoteBegun, toldInDraft, toldInNote } from './told-in';

const DEFAULT = 5;
const MOST = 20;

interface Sized {
  readonly first?: number | null;
}

const sizeOf = ({ first }: Sized): number => {
  const size = first ?? DEFAULT;
  if (size < 1 || size > MOST) throw new BadInput(`\`first\` takes 1 to ${MOST}.`);
  return size;
};

const seen = async (scope: ReadScope, key: string | null | undefined): Promise<NoteView[]> => {
  const note = key == null ? undefined : await scope.loader(noteByKey).load(key);
  return note === undefined ? [] : [note];
};

/** A note, the fuller one of it if the reader sees that, and what is linked to it: none of these is offered. */
const known = async (scope: ReadScope, { key, held }: NoteView): Promise<string[]> => {
  const fuller = await seen(scope, held.tearLineOf);
  const links = await scope.loader(linksOfNote).load(key);
  const ends = links.flatMap(({ held: { noteKey, to } }) => (to.type === 'Note' ? [noteKey, to.key] : []));
  return [key, ...fuller.map((note) => note.key), ...ends];
};

/** Notes that are likely of the same event as one that is written, or as one that is being written. */
@Resolver('SimilarNote')
export class DuplicatesResolver {
  @QueryField('similarNotes')
  async similar(
    _: unknown,
    { draft, ...sized }: Sized & { readonly draft: NoteBegun },
    { scope }: Operation,
  ): Promise<readonly SimilarFound[]> {
    const most = sizeOf(sized);
    const told = toldInDraft(draft);
    const fuller = await seen(scope, draft.tearLineOf == null ? null : keyOf('Note', draft.tearLineOf));
    return findSimilar(scope, told, { but: fuller.map(({ key }) => key), most });
  }

  @QueryField('notesLike')
  async like(
    _: unknown,
    { id, ...sized }: Sized & { readonly id: string },
    { scope }: Operation,
  ): Promise<readonly SimilarFound[]> {
    const most = sizeOf(sized);
    const [note] = await seen(scope, keyOf('Note', id));
    return note === undefined
      ? []
      : findSimilar(scope, toldInNote(note), { but: await known(scope, note), most });
  }
}
