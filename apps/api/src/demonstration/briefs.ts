import { linkNote, linkPicture } from '@parley/awareness/server';
import type { Cast } from './hold';

/** Notes on the item under discussion, by title, and the seat that puts each there. */
const ON_ITEM = [
  ['AUS', 'Merchant ships asked to change course'],
  ['AUS', 'Encounters between coast guards'],
  ['GBR', 'Positions of ships reported falsely'],
  ['FRA', 'Pêche non déclarée dans le sud de l’océan Indien'],
  ['JPN', 'Surveys of the sea floor near cables'],
] as const;

/** Where a brief of the demonstration is put together. */
export interface BriefStage {
  readonly cast: Cast;
  /** Notes by their titles. */
  readonly notes: ReadonlyMap<string, string>;
  /** Pictures that the chair puts on the item. */
  readonly pictures: readonly string[];
  readonly itemId: string;
}

/** What stands under the item that is open when somebody first looks: notes of four delegations, two of them for few, and the agreed picture. */
export const demonstrateBrief = async ({ cast, notes, pictures, itemId }: BriefStage): Promise<void> => {
  for (const [seat, title] of ON_ITEM) {
    const id = notes.get(title);
    if (id !== undefined) await cast.heads.get(seat)?.(linkNote, { id, to: itemId, kind: 'CONCERNS' });
  }
  for (const id of pictures) await cast.chair(linkPicture, { id, itemId });
};
