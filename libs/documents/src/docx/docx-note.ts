import { DeletedTextRun, FootnoteReferenceRun, InsertedTextRun, type ParagraphChild } from 'docx';

/** A change as Word tracks it. */
interface Change {
  readonly inserted: boolean;
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

// Both begin with what they say of the change; behind it stands the sign instead of words.
class InsertedSign extends InsertedTextRun {
  constructor(change: Change, sign: FootnoteReferenceRun) {
    super(change);
    this.root.splice(1, this.root.length - 1, sign);
  }
}

class DeletedSign extends DeletedTextRun {
  constructor(change: Change, sign: FootnoteReferenceRun) {
    super(change);
    this.root.splice(1, this.root.length - 1, sign);
  }
}

/** The sign that refers to a footnote, where it came or went as a change of its own. */
export const noteReference = (id: number, change: Change | null): ParagraphChild => {
  const sign = new FootnoteReferenceRun(id);
  if (change === null) return sign;
  return change.inserted ? new InsertedSign(change, sign) : new DeletedSign(change, sign);
};
