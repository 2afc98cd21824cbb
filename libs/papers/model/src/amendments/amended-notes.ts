import { countNotes } from '../footnotes/count-notes';
import { splitNotes } from '../footnotes/noted-source';
import { withMarks } from '../footnotes/note-marks';

/** Labels that no text has: of footnotes that come with other words, until all are counted anew. */
const BROUGHT = '\0';

/** Footnotes of a text that is being changed: its own by their numbers, and those that changes bring along. */
export class AmendedNotes {
  private readonly brought: string[] = [];

  constructor(private readonly own: readonly string[]) {}

  /** Words without their footnotes, which are kept for the whole; what refers to them refers to them there. */
  take(markdown: string): string {
    const { body, notes } = splitNotes(markdown);
    return withMarks(body, ({ label }) => {
      const note = notes[Number(label) - 1];
      if (note !== undefined) return `[^${BROUGHT}${this.brought.push(note)}]`;
      // It is text, and does not come to mean a footnote that the whole has.
      return this.own[Number(label) - 1] === undefined ? null : `\\[^${label}\\]`;
    });
  }

  /** The text with those of the footnotes that it still refers to, counted anew. */
  settle(body: string): string {
    return countNotes(body, ({ label }) => this.noteOf(label));
  }

  private noteOf(label: string): string | undefined {
    return label.startsWith(BROUGHT)
      ? this.brought[Number(label.slice(BROUGHT.length)) - 1]
      : this.own[Number(label) - 1];
  }
}

/** Words of a text with those of its footnotes that they refer to, as a text of their own. */
export const withOwnNotes = (words: string, notes: readonly string[]): string => {
  const settled = new AmendedNotes(notes).settle(words);
  return settled === words ? words : settled.trimEnd();
};
