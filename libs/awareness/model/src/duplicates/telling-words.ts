import { FILLERS } from './fillers';

/** So much of a text counts, in characters: what it is about stands at its beginning. */
export const TELLING_LENGTH = 1_500;

/** Two texts are alike by this many words in common at least: one may be chance. */
const FEWEST_SHARED = 2;

// Marks of the plural in both languages; what is left need not be a word.
const plain = (word: string): string => (word.length > 3 ? word.replace(/(?<=\p{L})[sx]$/u, '') : word);

/** The words of a text that tell something, each once, without accents, capitals and the mark of a plural. */
export const tellingWords = (text: string): ReadonlySet<string> => {
  const folded = text
    .slice(0, TELLING_LENGTH)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !FILLERS.has(word)).map(plain));
};

/** The telling words of a note: of its title by themselves, and of all. */
export interface Said {
  readonly title: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** {@link Said} of a title and a text. */
export const saidIn = (title: string, body: string): Said => {
  const words = tellingWords(title);
  return { title: words, all: new Set([...words, ...tellingWords(body)]) };
};

const cosine = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared < FEWEST_SHARED ? 0 : shared / Math.sqrt(a.size * b.size);
};

/** How alike two notes are in words, from 0 to 1: by their titles or by all that they say, whichever is more. */
export const wordLikeness = (a: Said, b: Said): number =>
  Math.max(cosine(a.title, b.title), cosine(a.all, b.all));
