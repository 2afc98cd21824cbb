interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** A clock that stands until the test moves it, with the timers that hang on it. */
export class FakeTime {
  #now = Date.parse('2026-12-08T12:00:00Z');
  #timers: Timer[] = [];

  readonly now = (): number => this.#now;

  readonly later = (work: () => void, ms: number): (() => void) => {
    const timer = { at: this.#now + ms, work };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  readonly every = (ms: number, work: () => void): (() => void) => {
    let callOff: () => void = () => undefined;
    const next = () => {
      callOff = this.later(() => {
        next();
        work();
      }, ms);
    };
    next();
    return () => callOff();
  };

  /** Time passes, and each timer goes off when it is due. */
  pass(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const [due] = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (due === undefined) break;
      this.#timers = this.#timers.filter((other) => other !== due);
      this.#now = Math.max(this.#now, due.at);
      due.work();
    }
    this.#now = until;
  }

  /** The machine sleeps: the clock goes on, timers stand still and go off together when it wakes. */
  sleep(ms: number): void {
    this.#now += ms;
    this.#timers = this.#timers.map((timer) => ({ ...timer, at: Math.max(timer.at, this.#now) }));
    this.pass(0);
  }
}
