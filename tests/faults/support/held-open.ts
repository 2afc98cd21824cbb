import type { Forum } from '@parley/testkit';
import { eventually } from '@parley/testkit';
import type pg from 'pg';

// Two keys name the gate; deadlines are locked by one key each, and are told apart by that.
const GATE = '4711, 1';
const TABLES = ['poll_position', 'silence_break', 'silence_extension', 'straw_answer'];

const MAKE = `create function gate() returns trigger language plpgsql as $f$
  begin perform pg_advisory_xact_lock_shared(${GATE}); return new; end $f$;
${TABLES.map((table) => `create trigger gate before insert on ${table} for each row execute function gate();`).join('\n')}
create trigger gate before update on straw_box for each row execute function gate();`;

const WAITING = `select count(*)::int as n from pg_locks l join pg_stat_activity a using (pid)
  where not l.granted and a.datname = current_database() and a.usename = $1`;
const AT_GATE = `${WAITING} and l.locktype = 'advisory' and l.objsubid = 2`;
const AT_DEADLINE = `${WAITING} and l.locktype = 'advisory' and l.objsubid = 1`;
const AT_ROW = `${WAITING} and l.locktype in ('transactionid', 'tuple')`;
const WAYS = { GATE: AT_GATE, DEADLINE: AT_DEADLINE, ROW: AT_ROW };

/**
 * Holds what is said of polls and procedures open in the middle of its transaction: after the clock was read and the rule was asked,
 * and before it is stored. So a deadline passes over it for certain, on however slow a machine.
 */
export class Gate {
  private constructor(
    private readonly forum: Forum,
    private readonly owner: pg.Client,
  ) {}

  static async in(forum: Forum): Promise<Gate> {
    const owner = await forum.connection(forum.database.url);
    await owner.query(MAKE);
    return new Gate(forum, owner);
  }

  async shut(): Promise<void> {
    await this.owner.query(`select pg_advisory_lock(${GATE})`);
  }

  async open(): Promise<void> {
    await this.owner.query(`select pg_advisory_unlock(${GATE})`);
  }

  /** Runs `work` while the owner of the database holds rows, of which the statement answers with those that it locks. */
  async holding<T>(statement: string, values: readonly unknown[], work: () => Promise<T>): Promise<T> {
    await this.owner.query('begin');
    await this.owner.query(statement, [...values]);
    try {
      return await work();
    } finally {
      await this.owner.query('commit');
    }
  }

  /** How many transactions of a role wait at a place. */
  async waiting(where: keyof typeof WAYS, role = 'parley_app'): Promise<number> {
    return (await this.forum.sql<{ n: number }>(WAYS[where], [role]))[0]?.n ?? 0;
  }

  /** Resolves when as many of a role wait there. */
  async until(count: number, where: keyof typeof WAYS, role = 'parley_app'): Promise<void> {
    await eventually(
      () => this.waiting(where, role),
      (now) => now >= count,
    );
  }

  /** Resolves when a time has passed on the database's clock. */
  async untilPast(at: number): Promise<void> {
    await eventually(
      () =>
        this.forum.sql<{ past: boolean }>('select clock_timestamp() > to_timestamp($1::float8) as past', [
          at / 1_000,
        ]),
      ([row]) => row?.past === true,
    );
  }
}

/** Something that was sent, and whether it has been answered. */
export interface Pending<T> {
  readonly answer: Promise<T>;
  answered(): boolean;
}

/** Notes when it is answered. */
export const pending = <T>(answer: Promise<T>): Pending<T> => {
  let known = false;
  const noted = answer.finally(() => {
    known = true;
  });
  return { answer: noted, answered: () => known };
};
