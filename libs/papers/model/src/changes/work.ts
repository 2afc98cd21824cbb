/**
 * How much comparing is still done, in steps of about a nanosecond to ten. Counted instead of timed, so that the same two
 * texts always give the same changes; once it is used up, what is left is compared more coarsely.
 */
export class Work {
  constructor(private left: number) {}

  /** Takes steps, if there are as many. */
  take(steps: number): boolean {
    if (steps > this.left) return false;
    this.left -= steps;
    return true;
  }
}
