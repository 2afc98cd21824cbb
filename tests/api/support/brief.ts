import type { Person } from '@parley/testkit';

/** A picture on an agenda item, as specs look at it. */
export interface PictureLink {
  readonly id: string;
  readonly delegation: { readonly code: string } | null;
  readonly picture: { readonly id: string } | null;
  readonly item: { readonly id: string } | null;
  readonly viewerCanTakeOff: boolean;
}
export const PICTURE_LINK = 'id delegation { code } picture { id } item { id } viewerCanTakeOff';

/** What stands under an item for a reader. */
export interface SeenBrief {
  readonly noteLinks: readonly { readonly id: string; readonly note: { readonly id: string } | null }[];
  readonly briefNotes: readonly { readonly id: string }[];
  readonly pictureLinks: readonly PictureLink[];
  readonly viewerCanBrief: Readonly<Record<'notes' | 'pictures', boolean>>;
}

/** The brief of an item as this person sees it, or null where the item is not there. */
export const briefOf = async (person: Person, id: string): Promise<SeenBrief | null> =>
  (
    await person.read<{ node: SeenBrief | null }>(
      `query ($id: ID!) { node(id: $id) { ... on AgendaItem {
        noteLinks { id note { id } } briefNotes { id } pictureLinks { ${PICTURE_LINK} } viewerCanBrief { notes pictures } } } }`,
      { id },
    )
  ).node;

/** Puts a note on an item. */
export const noteOnItem = (by: Person, id: string, to: string): Promise<{ readonly id: string }> =>
  by.does('linkNote', { id, to, kind: 'CONCERNS' }, 'id');
