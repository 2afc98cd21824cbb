import { LinkPictureDocument, newMutationId, PutNoteOnItemDocument, useAction } from '@parley/api-client';

/** Puts notes or a picture on an item, one after the other; what was put stays put where the next is refused. */
export const useAdding = (itemId: string, onDone: () => void) => {
  const [putNote, noting] = useAction(PutNoteOnItemDocument);
  const [putPicture, picturing] = useAction(LinkPictureDocument);
  const put = (what: 'notes' | 'pictures', id: string) => {
    const clientMutationId = newMutationId();
    return what === 'notes'
      ? putNote({ id, to: itemId, clientMutationId })
      : putPicture({ id, itemId, clientMutationId });
  };
  return {
    pending: noting.pending || picturing.pending,
    outcome: noting.outcome ?? picturing.outcome,
    /** Answers whether all were put; `onPut` is told of each that was. */
    add: async (
      what: 'notes' | 'pictures',
      ids: readonly string[],
      onPut?: (id: string) => void,
    ): Promise<boolean> => {
      for (const id of ids) {
        const { kind } = await put(what, id);
        if (kind !== 'done') return false;
        onPut?.(id);
        onDone();
      }
      return true;
    },
  };
};
