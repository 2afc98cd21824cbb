interface Line {
  readonly id: string;
  readonly parent: { readonly id: string } | null;
}

/** How deep each item stands in the tree; an item comes after its parent. One whose parent is out of sight stands at the top. */
export const depths = (lines: readonly Line[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { id, parent } of lines) {
    const above = parent === null ? undefined : found.get(parent.id);
    found.set(id, above === undefined ? 0 : above + 1);
  }
  return found;
};
