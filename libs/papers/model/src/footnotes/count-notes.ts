import { type NoteMark, noteMarks, withMarks } from './note-marks';
import { joinNotes } from './noted-source';

/** The footnote that a mark refers to; `null` where it goes with its mark, nothing where it refers to none. */
type NoteOf = (mark: NoteMark) => string | null | undefined;

const isNumber = (label: string): boolean => /^[1-9]\d*$/.test(label);

/**
 * A text with its footnotes counted in the order in which it refers to them, each at its end. What refers to none stays as it
 * is; what would be taken for one of them is marked as text.
 */
export const countNotes = (body: string, noteOf: NoteOf): string => {
  const count = noteMarks(body).filter((mark) => typeof noteOf(mark) === 'string').length;
  const notes: string[] = [];
  const text = withMarks(body, (mark) => {
    const note = noteOf(mark);
    if (note === null) return '';
    if (note !== undefined) return `[^${notes.push(note)}]`;
    return isNumber(mark.label) && Number(mark.label) <= count ? `\\[^${mark.label}\\]` : null;
  });
  return notes.length === 0 ? text : joinNotes({ body: text, notes });
};
