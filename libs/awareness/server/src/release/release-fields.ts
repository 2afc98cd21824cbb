import { mayAnswerRelease, mayRequestRelease, mayTakeReleaseBack } from '@parley/awareness/model';
import type { Operation } from '@parley/platform';
import { actorOf } from '../notes/actor-of';
import { noteByKey, type NoteView } from '../notes/note-view';
import { type ReleasePage, releaseCount } from './release-page';
import { askedByOwn, effectOfRelease, releasesOfNote, type ReleaseView } from './release-view';

type Context = Pick<Operation, 'scope'>;

const ReleaseRequest = {
  tearLine: async ({ held }: ReleaseView, _: unknown, { scope }: Context): Promise<NoteView | null> =>
    (await scope.loader(noteByKey).load(held.noteKey)) ?? null,

  async note({ held }: ReleaseView, _: unknown, { scope }: Context): Promise<NoteView | null> {
    const fuller = (await scope.loader(noteByKey).load(held.noteKey))?.held.tearLineOf ?? null;
    return fuller === null ? null : ((await scope.loader(noteByKey).load(fuller)) ?? null);
  },

  async effect({ key }: ReleaseView, _: unknown, { scope }: Context): Promise<string | null> {
    const found = await scope.loader(effectOfRelease).load(key);
    if (found === undefined) return null;
    if (found.released) return 'RELEASED_ALREADY';
    return found.read ? 'READ' : 'BEYOND_CLEARANCE';
  },

  async viewerCan(view: ReleaseView, _: unknown, context: Context): Promise<object> {
    const actor = await actorOf(context.scope);
    const answer = mayAnswerRelease(actor, view.held) === null;
    // Whoever does not read the fuller note cannot release it.
    const grant = answer && (await ReleaseRequest.note(view, undefined, context)) !== null;
    return { grant, refuse: answer, takeBack: mayTakeReleaseBack(actor, view.held) === null };
  },
};

const Note = { release: (note: NoteView): { note: NoteView } => ({ note }) };

const NoteRelease = {
  requests: ({ note }: { readonly note: NoteView }, _: unknown, { scope }: Context): Promise<ReleaseView[]> =>
    scope.loader(releasesOfNote).load(note.key),

  async viewerCanRequest(
    { note: { held, key } }: { readonly note: NoteView },
    _: unknown,
    { scope }: Context,
  ): Promise<boolean> {
    const fuller = held.tearLineOf;
    if (fuller === null) return false;
    const readsFuller = (await scope.loader(noteByKey).load(fuller)) !== undefined;
    const waits = (await scope.loader(askedByOwn).load(key)) !== undefined;
    return mayRequestRelease(await actorOf(scope), { note: held, readsFuller, waits }) === null;
  },
};

const ReleaseRequestConnection = {
  totalCount: ({ values }: ReleasePage, _: unknown, { scope }: Context): Promise<number> =>
    releaseCount(scope, values),
};

/** Fields of requests for release that are more than a column. */
export const releaseFields = { ReleaseRequest, Note, NoteRelease, ReleaseRequestConnection };
