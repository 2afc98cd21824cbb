import {
  ChangePictureDocument,
  newMutationId,
  useAction,
  type WholePictureFragment,
} from '@parley/api-client';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useNoteDrag } from './use-note-drag';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

const inPlace = (ids: readonly string[], id: string, at: number): string[] => {
  const others = ids.filter((one) => one !== id);
  return [...others.slice(0, at), id, ...others.slice(at)];
};

/** The focus stays with the note that was moved, wherever it stands now. */
const useFocusOn = (moved: string | null, order: string): void => {
  useEffect(() => {
    if (moved === null) return;
    document.querySelector<HTMLElement>(`[data-note="${CSS.escape(moved)}"] [data-moves]`)?.focus();
  }, [moved, order]);
};

/** Puts the notes of a picture in another order: by buttons, by Alt and an arrow key, or by dragging. */
export const useOrder = (picture: WholePictureFragment, onDone: () => void) => {
  const [change, { pending, outcome }] = useAction(ChangePictureDocument);
  const [moved, setMoved] = useState<string | null>(null);
  const ids = picture.notes.map(({ note }) => note.id);
  const place = async (id: string, at: number): Promise<void> => {
    if (pending || at < 0 || at >= ids.length || ids[at] === id) return;
    const { title, text, version, editors } = picture;
    const input = { title, text, editors: editors.map(({ code }) => code), noteIds: inPlace(ids, id, at) };
    const clientMutationId = newMutationId();
    const ended = await change({ id: picture.id, version, input, clientMutationId });
    if (ended.kind !== 'done') return;
    setMoved(id);
    onDone();
  };
  const step = (id: string, by: number): void => void place(id, ids.indexOf(id) + by);
  const drag = useNoteDrag((id, on) => void place(id, ids.indexOf(on)));
  useFocusOn(moved, ids.join(' '));
  return {
    ...{ pending, outcome, step, handle: drag.handle },
    /** Where the note that was moved last stands now, from 1. */
    movedTo: moved === null ? null : ids.indexOf(moved) + 1,
    row: (id: string) => ({
      ...drag.row,
      'data-note': id,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const by = STEPS[event.key];
        if (!event.altKey || by === undefined) return;
        event.preventDefault();
        step(id, by);
      },
    }),
  };
};

/** What a row of notes is moved by. */
export type Order = ReturnType<typeof useOrder>;
