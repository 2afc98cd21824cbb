/** What a writer changed of a form since it was begun, on what the form begins with now. */
export const carriedOver = <Draft extends object>(before: Draft, mine: Draft, now: Draft): Draft => {
  const held = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(mine).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(held.get(field)),
  );
  return { ...now, ...Object.fromEntries(changed) };
};
