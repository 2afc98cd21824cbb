import type { RoomActions } from './room-protocol';
import { outlivesReload } from './act-life';
import type { ActShelf, KeptAct } from './queued-act';

const PREFIX = 'parley.acts.';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const isKept = (value: unknown): value is KeptAct => {
  if (typeof value !== 'object' || value === null) return false;
  const { key, event, payload, about, at, sent } = value as Partial<Record<keyof KeptAct, unknown>>;
  return (
    typeof key === 'string' &&
    typeof event === 'string' &&
    outlivesReload(event as keyof RoomActions) &&
    typeof payload === 'object' &&
    payload !== null &&
    typeof about === 'string' &&
    typeof at === 'number' &&
    typeof sent === 'number'
  );
};

/** Whatever another page, or an older version of this one, has left there. */
const read = (text: string | null): readonly KeptAct[] => {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return [];
  }
};

/**
 * What waits in one room by one person, kept for this tab alone. Whoever signs in next on the same machine does not find it:
 * see {@link clearShelves}.
 */
export const actShelf = (personId: string, sessionId: string, storage: Shelf = sessionStorage): ActShelf => {
  const name = `${PREFIX}${personId}.${sessionId}`;
  return {
    take: () => read(storage.getItem(name)),
    put: (acts) => {
      if (acts.length === 0) storage.removeItem(name);
      else storage.setItem(name, JSON.stringify(acts));
    },
  };
};

/** Forgets everything that waits, of whomever: at signing out and in. */
export const clearShelves = (storage: Storage = sessionStorage): void => {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at));
  for (const name of names) if (name?.startsWith(PREFIX) === true) storage.removeItem(name);
};
