import type { HeldStance, ShownStance } from './stance';

/** A paragraph of the text that stances are asked of. */
export interface HashedParagraph {
  readonly key: string;
  readonly wordsHash: string;
}

const shown = (courses: readonly HeldStance[], revision: number, wordsHash: string): ShownStance | null => {
  const last = courses.at(-1);
  if (last === undefined) return null;
  const { delegation, stance, comment, at } = last;
  const carried = last.revision < revision;
  const before = carried ? stance : (courses.at(-2)?.stance ?? null);
  return { delegation, stance, comment, at, before, onEarlierWords: last.wordsHash !== wordsHash };
};

const group = (held: readonly HeldStance[]): Map<string, Map<string, HeldStance[]>> => {
  const groups = new Map<string, Map<string, HeldStance[]>>();
  for (const stance of held) {
    const seats = groups.get(stance.paragraphKey) ?? new Map<string, HeldStance[]>();
    groups.set(stance.paragraphKey, seats);
    seats.set(stance.delegation, [...(seats.get(stance.delegation) ?? []), stance]);
  }
  return groups;
};

/**
 * Where the seats stand on each paragraph of one text, by the paragraph's identity (papers): what they said of this text, else
 * what they said last of it before. What was said later is left out.
 */
export const stancesAt = (
  held: readonly HeldStance[],
  revision: number,
  paragraphs: readonly HashedParagraph[],
): ReadonlyMap<string, readonly ShownStance[]> => {
  const upTo = held.filter((stance) => stance.revision <= revision).sort((a, b) => a.revision - b.revision);
  const groups = group(upTo);
  return new Map(
    paragraphs.map(({ key, wordsHash }) => [
      key,
      [...(groups.get(key)?.values() ?? [])].flatMap((courses) => shown(courses, revision, wordsHash) ?? []),
    ]),
  );
};
