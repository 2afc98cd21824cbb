/** A turn as the reference knows it. */
export interface Slip {
  readonly key: string;
  readonly seat: string;
  readonly lane: Lane;
}

/** Where a turn stands: a point of order, a turn in a tour de table, a statement, a right of reply. */
export type Lane = 'point' | 'tour' | 'statement' | 'reply';

const LANES: readonly Lane[] = ['point', 'tour', 'statement', 'reply'];

/**
 * The floor as slips of paper on a table, four piles of them: what the rules must do, written without them. Each method
 * says whether it may be done, and does it if so.
 */
export class ReferenceFloor {
  readonly piles: Record<Lane, Slip[]> = { point: [], tour: [], statement: [], reply: [] };
  speaking: Slip | null = null;
  aside: Slip | null = null;
  open = true;
  private readonly replies = new Map<string, number>();

  /** Keys of those who wait, in speaking order. */
  get queue(): string[] {
    return LANES.flatMap((lane) => this.piles[lane]).map(({ key }) => key);
  }

  ask(slip: Slip): boolean {
    const pile = this.piles[slip.lane];
    if (pile.some(({ seat }) => seat === slip.seat)) return false;
    if (slip.lane === 'statement' && !this.open) return false;
    if (slip.lane === 'reply' && (this.replies.get(slip.seat) ?? 0) >= 2) return false;
    pile.push(slip);
    return true;
  }

  give(key: string): boolean {
    if (this.aside?.key === key) return this.giveBack();
    const slip = this.find(key);
    if (slip === undefined || this.waitsForTour(slip)) return false;
    this.take(key);
    if (slip.lane !== 'point') this.aside = null;
    else if (this.speaking !== null && this.speaking.lane !== 'point') this.aside = this.speaking;
    this.speaking = slip;
    if (slip.lane === 'reply') this.replies.set(slip.seat, (this.replies.get(slip.seat) ?? 0) + 1);
    return true;
  }

  end(key: string): boolean {
    if (this.aside?.key === key) this.aside = null;
    else if (this.speaking?.key === key) this.speaking = null;
    else return false;
    return true;
  }

  /** The chair rules on the point of order that has the floor. */
  rule(key: string): boolean {
    if (this.speaking?.key !== key || this.speaking.lane !== 'point') return false;
    this.speaking = this.aside;
    this.aside = null;
    return true;
  }

  withdraw(key: string): boolean {
    return this.take(key);
  }

  pass(key: string): boolean {
    return this.find(key)?.lane === 'tour' && this.take(key);
  }

  /** Moves one behind the next of its like. */
  swap(key: string): boolean {
    const slip = this.find(key);
    if (slip === undefined) return false;
    const pile = this.piles[slip.lane];
    const at = pile.indexOf(slip);
    const [next] = pile.splice(at + 1, 1);
    if (next === undefined) return false;
    pile.splice(at, 0, next);
    return true;
  }

  tour(turns: readonly Slip[]): boolean {
    if (this.piles.tour.length > 0) return false;
    this.piles.tour.push(...turns);
    return true;
  }

  endTour(): boolean {
    return this.piles.tour.splice(0).length > 0;
  }

  private giveBack(): boolean {
    this.speaking = this.aside;
    this.aside = null;
    return true;
  }

  private waitsForTour({ lane }: Slip): boolean {
    return (lane === 'statement' || lane === 'reply') && this.piles.tour.length > 0;
  }

  private find(key: string): Slip | undefined {
    return LANES.flatMap((lane) => this.piles[lane]).find((slip) => slip.key === key);
  }

  private take(key: string): boolean {
    const slip = this.find(key);
    if (slip === undefined) return false;
    const pile = this.piles[slip.lane];
    pile.splice(pile.indexOf(slip), 1);
    return true;
  }
}
