// Scripts without spaces between words are compared by their characters.
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|\p{N}+/gu;

/** How often each word stands in a text; capitals are as small letters. */
export type WordCount = ReadonlyMap<string, number>;

/** The words of a text, counted. */
export const countWords = (text: string): WordCount => {
  const count = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORDS)) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
};

const totalOf = (count: WordCount): number => {
  let total = 0;
  for (const times of count.values()) total += times;
  return total;
};

/** How much two texts have in common, from 0 for nothing to 1 for the same words (Dice's coefficient). */
export const likeness = (a: WordCount, b: WordCount): number => {
  const all = totalOf(a) + totalOf(b);
  if (all === 0) return 0;
  let shared = 0;
  for (const [word, times] of a) shared += Math.min(times, b.get(word) ?? 0);
  return (2 * shared) / all;
};
