/** The clock of a meeting that was held: moved on by hand, so that a past meeting was then and took as long as it takes. */
export class MeetingClock {
  constructor(private moment: Date) {}

  get now(): Date {
    return this.moment;
  }

  /** Moves on by so many minutes, and answers with the moment. */
  forward(minutes: number): Date {
    this.moment = new Date(this.moment.getTime() + minutes * 60_000);
    return this.moment;
  }
}
