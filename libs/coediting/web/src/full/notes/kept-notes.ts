import type { Node } from '@tiptap/pm/model';

export const FOOTNOTE = 'footnote';

/** A footnote of a text that is open: it keeps its key while words come and go, so that whoever writes in it stays there. */
export interface KeptNote {
  readonly key: number;
  readonly node: Node;
  /** Where it stands in the text. */
  readonly at: number;
}

/** The footnotes of a text in their order. */
const notesIn = (doc: Node): Omit<KeptNote, 'key'>[] => {
  const notes: Omit<KeptNote, 'key'>[] = [];
  doc.descendants((node, at) => {
    if (node.type.name === FOOTNOTE) notes.push({ node, at });
    return node.type.name !== FOOTNOTE;
  });
  return notes;
};

const alikeAt = (
  before: readonly { readonly node: Node }[],
  after: readonly { readonly node: Node }[],
  from: (count: number) => readonly [number, number],
): number => {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most) {
    const [a, b] = from(count);
    if (before[a]?.node !== after[b]?.node) break;
    count += 1;
  }
  return count;
};

/** The footnotes of a text that is open, for the list below it and the signs within. */
export class KeptNotes {
  private notes: readonly KeptNote[] = [];
  private keys = 0;
  private readonly listeners = new Set<() => void>();
  private asked: number | null = null;

  readonly now = (): readonly KeptNote[] => this.notes;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes in a text: what is the same at both ends goes on, and between them as many as there were. */
  take(doc: Node): void {
    const found = notesIn(doc);
    const before = this.notes;
    const head = alikeAt(before, found, (count) => [count, count]);
    const tail = Math.min(
      alikeAt(before, found, (count) => [before.length - 1 - count, found.length - 1 - count]),
      Math.min(before.length, found.length) - head,
    );
    const end = found.length - tail;
    this.notes = found.map((note, at) => {
      const was = at >= end ? before[at - found.length + before.length] : before[at];
      const goesOn = at < head || at >= end || at < before.length - tail;
      return { ...note, key: goesOn && was !== undefined ? was.key : (this.keys += 1) };
    });
    for (const listener of this.listeners) listener();
  }

  /** Asks that the footnote that stands here be written in. */
  open(at: number): void {
    this.asked = this.notes.find((note) => note.at === at)?.key ?? null;
    for (const listener of this.listeners) listener();
  }

  /** Whether this one is to be written in; asked once. */
  answer(key: number): boolean {
    if (this.asked !== key) return false;
    this.asked = null;
    return true;
  }

  /** Where a footnote stands now; `null` for one that is gone. */
  placeOf(key: number): KeptNote | null {
    return this.notes.find((note) => note.key === key) ?? null;
  }
}
