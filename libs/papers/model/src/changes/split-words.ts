// Written without spaces between words: each character is compared as one.
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const LETTER = `(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]`;
// A word may have apostrophes and hyphens in it, a number its points and commas; an accent stays with what it stands on.
const PIECES = new RegExp(
  `\\s+|(?:${LETTER})+(?:['’.,\\u2010\\u2011-](?:${LETTER})+)*|.(?:\\p{M}|\\u200d|\\ufe0f)*`,
  'gsu',
);

/** A text in words, spaces and signs, which together are the text. Japanese and Chinese are split by character. */
export const splitWords = (text: string): string[] => text.match(PIECES) ?? [];

/** Whether a piece is more than space and signs. */
export const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);
