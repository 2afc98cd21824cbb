import type { Word } from './compared-text';

/** The mark of a footnote: of the sign that refers to it, and before all other marks of its words, which follow the sign. */
export const NOTE_MARK = 'note';

const SIGN = '\uFFFC';

/** The sign of a footnote; its words come after it. */
export const NOTE_SIGN: Word = { text: SIGN, marks: NOTE_MARK };

/** Whether this is the sign of a footnote. */
export const isNoteSign = (word: Word | undefined): boolean =>
  word !== undefined && word.text === SIGN && word.marks === NOTE_MARK;

/** Whether a word is one of a footnote. */
export const isOfNote = ({ marks }: Word): boolean =>
  marks === NOTE_MARK || marks.startsWith(`${NOTE_MARK}\n`);

/** A word of a footnote as it would stand by itself. */
export const asOwnWord = ({ text, marks }: Word): Word => ({
  text,
  marks: marks.slice(NOTE_MARK.length + 1),
});
