import type { Language } from '@parley/kernel';
import type pg from 'pg';
import type { Credential } from '../identity/credential';
import { ReadScope } from '../reading/read-scope';

/** What an operation may do to the answer that carries it. */
export interface Reply {
  setCookie(secret: string, expiresAt: Date): void;
  clearCookie(): void;
}

const NO_REPLY: Reply = { setCookie: () => undefined, clearCookie: () => undefined };

/** The context of one GraphQL operation: whose it is, its language, and its one read transaction. */
export class Operation {
  private current: ReadScope;

  constructor(
    private readonly pool: pg.Pool,
    readonly credential: Credential | undefined,
    /** The caller's network address, for limits on attempts; never logged. */
    readonly address: string,
    readonly language: Language,
    readonly reply: Reply = NO_REPLY,
  ) {
    this.current = new ReadScope(pool, credential);
  }

  get scope(): ReadScope {
    return this.current;
  }

  /** After a command: what is read from now on is read anew. */
  async renew(credential: Credential | undefined = this.credential): Promise<void> {
    await this.current.finish();
    this.current = new ReadScope(this.pool, credential);
  }

  finish(): Promise<void> {
    return this.current.finish();
  }
}
