/** Does the same with each of many, so many at a time; they are begun in the order given, and answered in it. */
export const inTurns = async <T, R>(
  all: readonly T[],
  atOnce: number,
  work: (one: T, index: number) => Promise<R>,
): Promise<R[]> => {
  const answers: R[] = [];
  const waiting = all.entries();
  // One list for all of them: whoever has finished takes the next.
  const takeOn = async (): Promise<void> => {
    for (const [index, one] of waiting) answers[index] = await work(one, index);
  };
  await Promise.all(Array.from({ length: atOnce }, takeOn));
  return answers;
};
