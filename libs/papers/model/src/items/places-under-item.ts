/** A paper that is to stand under an item, or was added to one that does. */
export interface PlacedPaper {
  readonly key: string;
  /** What it was added to; `null` for a paper of its own. */
  readonly parentKey: string | null;
}

/**
 * Which papers stand under an item, by the order in which they were named (papers): what was added to a paper stands behind it at
 * the same place, also where it was not named, and leaves with it. Named without its paper it has a place of its own.
 */
export const placesUnderItem = (
  named: readonly PlacedPaper[],
  addenda: readonly PlacedPaper[],
  before: readonly string[],
): readonly (PlacedPaper & { readonly place: number })[] => {
  const keys = new Set(named.map(({ key }) => key));
  const leads = named.filter(
    ({ parentKey }) => parentKey === null || (!keys.has(parentKey) && !before.includes(parentKey)),
  );
  return leads.flatMap((lead, index) => {
    const under = addenda.filter(({ parentKey }) => parentKey === lead.key);
    return [lead, ...under].map((paper) => ({ ...paper, place: index + 1 }));
  });
};
