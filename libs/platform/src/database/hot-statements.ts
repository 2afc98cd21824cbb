import pg from 'pg';

/** A statement as the client of the database takes it: with a name, it is parsed and planned once for each connection. */
export interface Statement {
  readonly text: string;
  readonly values: unknown[];
  readonly name?: string;
}

/** So often is a statement sent before it gets a name. */
const OFTEN = 8;
/** So many statements have names at most: each costs the database memory on every connection that sent it. */
const MOST = 200;

/**
 * Names for statements that are sent again and again. To be used where one plan serves whatever the values are: reading and writing by
 * key. Row-level security asks for the identity when a statement runs, not when it is planned, so a plan is the same for everybody.
 */
export class HotStatements {
  private readonly sent = new Map<string, number>();
  private readonly names = new Map<string, string>();
  private epoch = 0;

  /** The statement, named once it has been sent often. */
  of(text: string, values: readonly unknown[]): Statement {
    const name = this.names.get(text) ?? this.nameOf(text);
    return name === undefined ? { text, values: [...values] } : { text, values: [...values], name };
  }

  /**
   * To be told of an error of a statement: where the schema has changed under its plan, all get other names, and are planned again.
   */
  failed(error: unknown): void {
    if (!(error instanceof pg.DatabaseError) || error.routine !== 'RevalidateCachedQuery') return;
    this.epoch += 1;
    this.names.clear();
    this.sent.clear();
  }

  private nameOf(text: string): string | undefined {
    if (this.names.size >= MOST) return undefined;
    const times = (this.sent.get(text) ?? 0) + 1;
    if (times < OFTEN) {
      // Statements that are made for one call alone must not pile up here.
      if (this.sent.size > MOST * 10) this.sent.clear();
      this.sent.set(text, times);
      return undefined;
    }
    const name = `hot ${this.epoch} ${this.names.size}`;
    this.sent.delete(text);
    this.names.set(text, name);
    return name;
  }
}

/** Those of this process. */
export const hotStatements = new HotStatements();
