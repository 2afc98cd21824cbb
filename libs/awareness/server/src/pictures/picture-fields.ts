import {
  mayBeginPicture,
  mayPutPicture,
  mayRelabelPicture,
  mayReopenPicture,
  mayWritePicture,
  type PictureState,
} from '@parley/awareness/model';
import type { DecisionView } from '@parley/decisions/server';
import { type DelegationView, delegationViews, personByKey } from '@parley/delegations/server';
import type { Actor } from '@parley/kernel';
import { paperByKey, type PaperView, revisionByKey } from '@parley/papers/server';
import { type Operation, type ReadScope, Unauthenticated } from '@parley/platform';
import { noteByKey, type NoteView } from '../notes/note-view';
import { changesOfPicture } from './changes-of-picture';
import { decisionOnPicture, stateOfPicture } from './picture-course';
import { pictureCount } from './picture-page';
import { pictureAsStix } from './picture-stix';
import {
  pictureByPaper,
  picturesOfNote,
  type PictureVersionRow,
  type PictureView,
  sourcesOfPicture,
  type SourceView,
  versionsOfPicture,
} from './picture-view';

type Context = Pick<Operation, 'scope'>;

const actorOf = async (scope: ReadScope): Promise<Actor> => {
  const actor = await scope.actor();
  if (actor === undefined) throw new Unauthenticated();
  return actor;
};

const Picture = {
  editors: ({ held }: PictureView): DelegationView[] => delegationViews([...held.editors]),

  state: (view: PictureView, _: unknown, { scope }: Context): Promise<PictureState> =>
    stateOfPicture(scope, view),

  notes: ({ key }: PictureView, _: unknown, { scope }: Context): Promise<SourceView[]> =>
    scope.loader(sourcesOfPicture).load(key),

  flagged: async ({ key }: PictureView, _: unknown, { scope }: Context): Promise<boolean> =>
    (await scope.loader(sourcesOfPicture).load(key)).some(({ flags }) => flags.length > 0),

  versions: ({ key }: PictureView, _: unknown, { scope }: Context): Promise<PictureVersionRow[]> =>
    scope.loader(versionsOfPicture).load(key),

  paper: async ({ held }: PictureView, _: unknown, { scope }: Context): Promise<PaperView | null> =>
    held.put === null ? null : ((await scope.loader(paperByKey).load(held.put.paperKey)) ?? null),

  putVersion: ({ held }: PictureView): number | null => held.put?.version ?? null,

  decision: (view: PictureView, _: unknown, { scope }: Context): Promise<DecisionView | null> =>
    decisionOnPicture(scope, view),

  changes: changesOfPicture,

  stix: pictureAsStix,

  async viewerCan(view: PictureView, _: unknown, { scope }: Context): Promise<object> {
    const { held } = view;
    const actor = await actorOf(scope);
    return {
      write: mayWritePicture(actor, held) === null,
      relabel: mayRelabelPicture(actor, held) === null,
      put: mayPutPicture(actor, held) === null,
      reopen: view,
    };
  },
};

interface Abilities {
  readonly reopen: PictureView;
}

const PictureAbilities = {
  // Asked by itself: it takes what became of the paper, which a list of pictures does not ask for.
  async reopen({ reopen: view }: Abilities, _: unknown, { scope }: Context): Promise<boolean> {
    const { held } = view;
    if (held.put === null) return false;
    const [paper, decision] = await Promise.all([
      scope.loader(paperByKey).load(held.put.paperKey),
      decisionOnPicture(scope, view),
    ]);
    const course = { paperState: paper?.state ?? null, decided: decision !== null };
    return mayReopenPicture(await actorOf(scope), held, course) === null;
  },
};

const PictureNote = {
  note: ({ noteKey }: SourceView, _: unknown, { scope }: Context): Promise<NoteView | undefined> =>
    scope.loader(noteByKey).load(noteKey),
};

const PictureVersion = {
  by: ({ person_id }: PictureVersionRow, _: unknown, { scope }: Context) =>
    scope.loader(personByKey).load(person_id),
};

const PictureConnection = {
  totalCount: (_: unknown, __: unknown, { scope }: Context): Promise<number> => pictureCount(scope),
};

const Note = {
  pictures: ({ key }: NoteView, _: unknown, { scope }: Context): Promise<PictureView[]> =>
    scope.loader(picturesOfNote).load(key),
};

const Paper = {
  picture: async ({ key }: PaperView, _: unknown, { scope }: Context): Promise<PictureView | null> =>
    (await scope.loader(pictureByPaper).load(key)) ?? null,
};

const Decision = {
  async picture({ held }: DecisionView, _: unknown, { scope }: Context): Promise<PictureView | null> {
    if (held.text === null) return null;
    const revision = await scope.loader(revisionByKey).load(held.text.revisionKey);
    return revision === undefined
      ? null
      : ((await scope.loader(pictureByPaper).load(revision.paperKey)) ?? null);
  },
};

const ViewerAbilities = {
  writePictures: async (_: unknown, __: unknown, { scope }: Context): Promise<boolean> =>
    mayBeginPicture(await actorOf(scope)) === null,
};

/** Fields of pictures, and the ways to them from notes, papers and decisions. */
export const pictureFields = {
  ...{ Picture, PictureAbilities, PictureNote, PictureVersion, PictureConnection },
  ...{ Note, Paper, Decision, ViewerAbilities },
};
