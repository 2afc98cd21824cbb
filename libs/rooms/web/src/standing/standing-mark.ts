const NAME = 'parley.standing';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Remembers for this tab in which rooms a person stands, so that a reload on another screen does not take them out. */
export const markStanding = (
  personId: string,
  sessionIds: readonly string[],
  storage: Shelf = sessionStorage,
): void => {
  if (sessionIds.length === 0) storage.removeItem(NAME);
  else storage.setItem(NAME, JSON.stringify({ personId, sessionIds }));
};

/** The rooms in which this person stood before the page was loaded. */
export const markedRooms = (personId: string, storage: Shelf = sessionStorage): readonly string[] => {
  try {
    const mark: unknown = JSON.parse(storage.getItem(NAME) ?? 'null');
    if (typeof mark !== 'object' || mark === null || !('personId' in mark) || !('sessionIds' in mark))
      return [];
    if (mark.personId !== personId || !Array.isArray(mark.sessionIds)) return [];
    return mark.sessionIds.filter((id): id is string => typeof id === 'string');
  } catch {
    return [];
  }
};
