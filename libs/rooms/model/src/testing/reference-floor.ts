/** A turn as the reference knows it. */
export interface Slip {
  readonly key: string;
  readonly seat: string;
  readonly lane: Lane;
  /** Who is spoken for: those who said so themselves. */
  readonly aligned: Set<string>;
}

/** A slip as it is written. */
export const slipOf = (key: string, seat: string, lane: Lane): Slip => ({
  key,
  seat,
  lane,
  aligned: new Set(),
});

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
  /** The hourglass lies on its side. */
  standing = false;
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
    this.standing = false;
    if (slip.lane === 'reply') this.replies.set(slip.seat, (this.replies.get(slip.seat) ?? 0) + 1);
    return true;
  }

  end(key: string): boolean {
    if (this.aside?.key === key) this.aside = null;
    else if (this.speaking?.key === key) this.hush();
    else return false;
    return true;
  }

  pause(): boolean {
    if (this.speaking === null || this.standing) return false;
    this.standing = true;
    return true;
  }

  resume(): boolean {
    if (this.speaking === null || !this.standing) return false;
    this.standing = false;
    return true;
  }

  /** A seat says that a statement, made or to be made, is also its own. */
  align(key: string, seat: string): boolean {
    const slip = this.statement(key, seat);
    if (slip === undefined || slip.aligned.has(seat)) return false;
    slip.aligned.add(seat);
    return true;
  }

  leave(key: string, seat: string): boolean {
    return this.statement(key, seat)?.aligned.delete(seat) === true;
  }

  /** What a seat is offered to withdraw: its own turn and statement, while another speaks or will speak for it. */
  offered(seat: string): string[] {
    const all = [...LANES.flatMap((lane) => this.piles[lane]), this.speaking, this.aside];
    if (!all.some((slip) => slip?.aligned.has(seat) === true)) return [];
    const own = [...this.piles.tour, ...this.piles.statement].filter((slip) => slip.seat === seat);
    return own.map(({ key }) => key);
  }

  /** The chair rules on the point of order that has the floor. */
  rule(key: string): boolean {
    if (this.speaking?.key !== key || this.speaking.lane !== 'point') return false;
    return this.giveBack();
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
    this.standing = false;
    return true;
  }

  private hush(): void {
    this.speaking = null;
    this.standing = false;
  }

  private statement(key: string, seat: string): Slip | undefined {
    const held = [this.speaking, this.aside].find((slip) => slip?.key === key) ?? this.find(key);
    const others = held !== undefined && held !== null && held.seat !== seat;
    return others && (held.lane === 'statement' || held.lane === 'tour') ? held : undefined;
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
