/** Files that are taken in at the same time: by the forum, and of one person. */
const MOST_AT_ONCE = 8;
const MOST_OF_ONE = 2;

/** Why a file has to wait: too many come at once, of this person or of everybody. */
export type Wait = 'OWN' | 'ALL';

/** Whose turn it is to send a file: so many at once, and of those nobody takes more than a share. */
export class UploadTurns {
  private readonly coming = new Map<string, number>();
  private all = 0;

  constructor(
    private readonly most = MOST_AT_ONCE,
    private readonly share = MOST_OF_ONE,
  ) {}

  /** Takes a turn for a person; answers with how to give it back, once, or with why there is none. */
  take(person: string): (() => void) | Wait {
    const own = this.coming.get(person) ?? 0;
    if (own >= this.share) return 'OWN';
    if (this.all >= this.most) return 'ALL';
    this.coming.set(person, own + 1);
    this.all += 1;
    let held = true;
    return () => {
      if (held) this.give(person);
      held = false;
    };
  }

  private give(person: string): void {
    const left = (this.coming.get(person) ?? 1) - 1;
    if (left === 0) this.coming.delete(person);
    else this.coming.set(person, left);
    this.all -= 1;
  }
}
