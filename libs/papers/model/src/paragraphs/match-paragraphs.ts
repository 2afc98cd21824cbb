import { countWords, likeness } from './likeness';
import { type Pair, sameInOrder } from './same-in-order';

/**
 * What became of a paragraph of the text before: as it was, as it was but in another place, or with other words.
 */
export type ParagraphFate = 'SAME' | 'MOVED' | 'EDITED';

/** A paragraph of the text before, by its place there, and which of the text after goes on with it. */
export interface ParagraphMatch {
  readonly before: number;
  readonly after: number;
  readonly fate: ParagraphFate;
}

/** Where a paragraph stands between the same neighbours, this much in common makes it the same one. */
const LIKE_HERE = 0.3;

/** And this much where it stands elsewhere. */
const LIKE_ELSEWHERE = 0.6;

/** Comparisons by words beyond which an edited paragraph counts as a new one. */
const MOST_COMPARISONS = 250_000;

const rest = (length: number, taken: ReadonlySet<number>): number[] =>
  Array.from({ length }, (_, place) => place).filter((place) => !taken.has(place));

class Matching {
  private readonly befores = new Set<number>();
  private readonly afters = new Set<number>();
  readonly found: ParagraphMatch[] = [];

  constructor(
    private readonly before: readonly string[],
    private readonly after: readonly string[],
  ) {}

  get left(): { readonly before: number[]; readonly after: number[] } {
    return {
      before: rest(this.before.length, this.befores),
      after: rest(this.after.length, this.afters),
    };
  }

  take([before, after]: Pair, fate: ParagraphFate): void {
    if (this.befores.has(before) || this.afters.has(after)) return;
    this.befores.add(before);
    this.afters.add(after);
    this.found.push({ before, after, fate });
  }

  /** The same words in another place. */
  takeMoved(): void {
    const { before, after } = this.left;
    const waiting = new Map<string, number[]>();
    for (const place of before) {
      const text = this.before[place] ?? '';
      waiting.set(text, [...(waiting.get(text) ?? []), place]);
    }
    for (const place of after) {
      const from = waiting.get(this.after[place] ?? '')?.shift();
      if (from !== undefined) this.take([from, place], 'MOVED');
    }
  }

  /** Other words that are much like the ones before: those that are most alike first. */
  takeEdited(anchors: readonly Pair[]): void {
    const { before, after } = this.left;
    if (before.length * after.length > MOST_COMPARISONS) return;
    const counted = after.map((place) => countWords(this.after[place] ?? ''));
    const gapOf = (side: 0 | 1, place: number): number =>
      anchors.filter((anchor) => anchor[side] < place).length;
    const gaps = after.map((place) => gapOf(1, place));
    const pairs = before.flatMap((from) => {
      const words = countWords(this.before[from] ?? '');
      const gap = gapOf(0, from);
      return after.flatMap((to, index) => {
        const like = likeness(words, counted[index] ?? new Map());
        const here = gaps[index] === gap;
        return like >= (here ? LIKE_HERE : LIKE_ELSEWHERE) ? [{ from, to, like, here }] : [];
      });
    });
    pairs.sort(
      (a, b) => b.like - a.like || Number(b.here) - Number(a.here) || a.from - b.from || a.to - b.to,
    );
    for (const { from, to } of pairs) this.take([from, to], 'EDITED');
  }
}

/**
 * Which paragraph of one text goes on in which of another (papers): those with the same words in the same order, then those
 * that were moved, then those that are still much alike. Each belongs to one at most; the rest is new, or gone. In the order
 * of the text after.
 */
export const matchParagraphs = (
  before: readonly string[],
  after: readonly string[],
): readonly ParagraphMatch[] => {
  const matching = new Matching(before, after);
  const anchors = sameInOrder(before, after);
  for (const anchor of anchors) matching.take(anchor, 'SAME');
  matching.takeMoved();
  matching.takeEdited(anchors);
  return matching.found.sort((a, b) => a.after - b.after);
};
