import {
  mayLinkNotes,
  mayPutPicturesOnItems,
  mayUnlinkPicture,
  stateUnlessAlive,
} from '@parley/awareness/model';
import type { Operation } from '@parley/platform';
import { agendaItemByKey, type AgendaItemView, sessionByKey } from '@parley/sessions/server';
import { actorOf } from '../notes/actor-of';
import type { NoteView } from '../notes/note-view';
import { pictureByKey, type PictureView } from '../pictures/picture-view';
import { notesOfBrief } from './notes-of-brief';
import { itemsOfPicture, pictureLinksOfItem, type PictureLinkView } from './picture-link-view';

type Context = Pick<Operation, 'scope'>;

const PictureLink = {
  picture: async ({ held }: PictureLinkView, _: unknown, { scope }: Context): Promise<PictureView | null> =>
    (await scope.loader(pictureByKey).load(held.pictureKey)) ?? null,

  item: async ({ held }: PictureLinkView, _: unknown, { scope }: Context): Promise<AgendaItemView | null> =>
    (await scope.loader(agendaItemByKey).load(held.itemKey)) ?? null,

  async viewerCanTakeOff({ held }: PictureLinkView, _: unknown, { scope }: Context): Promise<boolean> {
    const picture = await scope.loader(pictureByKey).load(held.pictureKey);
    return mayUnlinkPicture(await actorOf(scope), held, picture?.held.originator ?? null) === null;
  },
};

/** What a viewer may put on an item. */
interface BriefAbilities {
  readonly notes: boolean;
  readonly pictures: boolean;
}

const AgendaItem = {
  pictureLinks: ({ key }: AgendaItemView, _: unknown, { scope }: Context): Promise<PictureLinkView[]> =>
    scope.loader(pictureLinksOfItem).load(key),

  briefNotes: ({ key }: AgendaItemView, _: unknown, { scope }: Context): Promise<NoteView[]> =>
    scope.loader(notesOfBrief).load(key),

  async viewerCanBrief(
    { state, sessionKey }: AgendaItemView,
    _: unknown,
    { scope }: Context,
  ): Promise<BriefAbilities> {
    const [actor, session] = await Promise.all([actorOf(scope), scope.loader(sessionByKey).load(sessionKey)]);
    const alive = session !== undefined && stateUnlessAlive({ item: state, session: session.state }) === null;
    return {
      notes: alive && mayLinkNotes(actor) === null,
      pictures: alive && mayPutPicturesOnItems(actor) === null,
    };
  },
};

const Picture = {
  links: ({ key }: PictureView, _: unknown, { scope }: Context): Promise<PictureLinkView[]> =>
    scope.loader(itemsOfPicture).load(key),
};

const ViewerAbilities = {
  putPicturesOnItems: async (_: unknown, __: unknown, { scope }: Context): Promise<boolean> =>
    mayPutPicturesOnItems(await actorOf(scope)) === null,
};

/** Fields of what is put on agenda items. */
export const briefFields = { PictureLink, AgendaItem, Picture, ViewerAbilities };
