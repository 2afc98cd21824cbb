import {
  linkPicture as link,
  mayLinkPicture,
  mayUnlinkPicture,
  type PictureLinkDecision,
  unlinkPicture as unlink,
} from '@parley/awareness/model';
import { command, idOf } from '@parley/platform';
import { z } from 'zod';
import {
  groundOfPictureLink,
  insertPictureLink,
  standingPictureLink,
  takePictureOff,
} from './picture-link-store';

/** Puts a picture on an agenda item. */
export const linkPicture = command({
  action: 'picture.link',
  input: z.object({ id: idOf('Picture'), itemId: idOf('AgendaItem') }),
  load: async (tx, { id, itemId }, { key }) => {
    const ground = await groundOfPictureLink(tx, id, itemId);
    return ground && { ...ground, key };
  },
  may: (actor, ground) => mayLinkPicture(actor, ground) ?? undefined,
  decide: (ground, _, { actor, now }) => link(ground, actor, now),
  save: (tx, decision: PictureLinkDecision, { actor }) =>
    insertPictureLink(tx, decision.link, actor.personId),
  subject: (decision: PictureLinkDecision) => decision.link.key,
});

/** Takes a picture off an agenda item. */
export const unlinkPicture = command({
  action: 'picture.unlink',
  input: z.object({ id: idOf('PictureLink') }),
  load: (tx, { id }) => standingPictureLink(tx, id),
  may: (actor, { link: held, ends }) => mayUnlinkPicture(actor, held, ends.picture.originator) ?? undefined,
  decide: ({ link: held, ends }) => unlink(held, ends),
  save: (tx, decision: PictureLinkDecision, { now }) => takePictureOff(tx, decision.link, now),
  subject: (decision: PictureLinkDecision) => decision.link.key,
});
