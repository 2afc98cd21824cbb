import type { Whereabouts } from './presence-store';

/** So many people at most are written at once: the session's row is held for the time that this takes. */
const TOGETHER = 64;

type Write = (sessionKey: string, wheres: readonly Whereabouts[]) => Promise<ReadonlySet<string>>;

interface Waiting {
  readonly where: Whereabouts;
  readonly resolve: (arrived: boolean) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Writes arrivals of one room one after another, and those who come meanwhile together: a crowd at the door does not queue
 * for the session's row, one transaction for each. Where a group cannot be written, each of it is tried alone, so that
 * nobody is kept out by somebody else.
 */
export class Arrivals {
  private readonly waiting = new Map<string, Waiting[]>();

  constructor(private readonly write: Write) {}

  /** True when the person arrived, false when they were there; rejects with what the database said of them. */
  connect(where: Whereabouts): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const underWay = this.waiting.get(where.sessionKey);
      const queue = underWay ?? [];
      queue.push({ where, resolve, reject });
      if (underWay !== undefined) return;
      this.waiting.set(where.sessionKey, queue);
      void this.work(where.sessionKey, queue);
    });
  }

  private async work(sessionKey: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) await this.writeSome(sessionKey, queue.splice(0, TOGETHER));
    this.waiting.delete(sessionKey);
  }

  private async writeSome(sessionKey: string, group: readonly Waiting[]): Promise<void> {
    try {
      const arrived = await this.write(
        sessionKey,
        group.map(({ where }) => where),
      );
      for (const { where, resolve } of group) resolve(arrived.has(where.person.id));
    } catch (error) {
      const [first] = group;
      if (group.length === 1) first?.reject(error);
      else for (const one of group) await this.writeSome(sessionKey, [one]);
    }
  }
}
