import { useQuery } from '@apollo/client/react';
import { type RoomPointer, RoomTextsDocument, type RoomTextsQuery } from '@parley/api-client';
import { useCallback, useEffect, useState } from 'react';
import { usePapersNews } from '../papers/use-papers-news';
import { useRoomContext } from '../room/room-context';

type Item = Extract<NonNullable<RoomTextsQuery['node']>, { __typename: 'AgendaItem' }>;
type Paper = Item['papers'][number];
export type Text = NonNullable<Paper['current']> & { readonly language: Paper['language'] };
export type Place = Pick<NonNullable<RoomPointer>, 'revisionId' | 'paragraph'>;

export interface Texts {
  readonly texts: readonly Text[];
  readonly canPoint: boolean;
  /** Where the chair points under this item; `null` for nowhere in this reader's sight. */
  readonly place: Place | null;
}

type Data = RoomTextsQuery | undefined;

const itemOf = (data: Data): Item | null => (data?.node?.__typename === 'AgendaItem' ? data.node : null);

const textsOf = (item: Item | null): readonly Text[] =>
  (item?.papers ?? []).flatMap(({ state, current, language }) =>
    state === 'WITHDRAWN' || state === 'SUPERSEDED' || current === null ? [] : [{ ...current, language }],
  );

/** Where the chair pointed when the texts were read; what was heard since then is younger. */
const placeRead = (data: Data): (Place & { readonly agendaItemId: string }) | undefined => {
  const read = data?.session?.pointer;
  if (read == null) return undefined;
  return { agendaItemId: read.agendaItem.id, revisionId: read.revision.id, paragraph: read.paragraph };
};

/** The circulated texts under the item under discussion, and where the chair points in them, live. */
export const useTexts = (itemId: string): Texts => {
  const { store, page } = useRoomContext();
  const [heard, setHeard] = useState<RoomPointer | undefined>();
  const { data, refetch } = useQuery(RoomTextsDocument, {
    variables: { id: itemId, sessionId: page.id },
    fetchPolicy: 'cache-and-network',
  });
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  usePapersNews(itemId, again);
  useEffect(() => store.hearPointer(setHeard), [store]);
  const item = itemOf(data);
  const pointer = heard === undefined ? placeRead(data) : heard;
  return {
    texts: textsOf(item),
    canPoint: item?.viewerCanPoint ?? false,
    place: pointer?.agendaItemId === itemId ? pointer : null,
  };
};
