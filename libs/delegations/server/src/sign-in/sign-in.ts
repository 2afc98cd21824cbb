import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { attemptsAllowed } from '@parley/delegations/model';
import { isRefusal, refuse, type Refusal } from '@parley/kernel';
import { hashOf, newSecret } from '@parley/platform';
import { DataSource } from 'typeorm';
import { passwordFits } from './passwords';

/** Browsers stay signed in for a working day, machines for a month. */
const LIFETIME = { COOKIE: '12 hours', BEARER: '30 days' } as const;

/** A sign-in: the secret is given out once and never stored. */
export interface Opened {
  readonly secret: string;
  readonly expiresAt: Date;
}

/** RATE_LIMITED, with the seconds after which another attempt is heard. */
export class TooManyAttempts {
  constructor(readonly retryAfterSeconds: number) {}

  refusal(): Refusal {
    const minutes = Math.ceil(this.retryAfterSeconds / 60);
    return refuse('RATE_LIMITED', {
      en: `Too many attempts. Try again in ${minutes} min.`,
      fr: `Trop de tentatives. Réessayez dans ${minutes} min.`,
    });
  }
}

/** One wording for a wrong password, an unknown account and an ended one. */
const WRONG = refuse('INVALID', {
  en: 'That e-mail address and password do not fit together.',
  fr: 'Cette adresse électronique et ce mot de passe ne correspondent pas.',
});

// What is counted must not be a list of who tried: the account is kept as a digest.
const digest = (text: string): string => createHash('sha256').update(text.trim().toLowerCase()).digest('hex');

/** Opens sign-ins: Argon2id, attempts limited across all nodes, the same answer whether or not an account exists. */
@Injectable()
export class SignIn {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async attempt(
    email: string,
    password: string,
    address: string,
    kind: keyof typeof LIFETIME,
  ): Promise<Opened | Refusal | TooManyAttempts> {
    if (email.length > 320 || password.length > 200 || email.includes('\0')) return WRONG;
    const [account, from] = [digest(email), digest(address)];
    const wait = await this.mustWait(account, from);
    if (wait !== undefined) return wait;
    const [candidate] = await this.source.query<{ person_id: string; hash: string }[]>(
      'select * from sign_in_candidate($1)',
      [email.trim()],
    );
    const opened =
      (await this.fits(candidate?.hash, password)) && candidate ? await this.open(candidate, kind) : WRONG;
    if (isRefusal(opened)) await this.source.query('select note_sign_in_failure($1, $2)', [account, from]);
    return opened;
  }

  protected fits(stored: string | undefined, password: string): Promise<boolean> {
    return passwordFits(stored, password);
  }

  private async mustWait(account: string, from: string): Promise<TooManyAttempts | undefined> {
    const rows = await this.source.query<{ address: string; at: Date; now: Date }[]>(
      'select * from sign_in_failures($1)',
      [account],
    );
    const now = rows[0]?.now;
    if (now === undefined) return undefined;
    const verdict = attemptsAllowed(
      rows.map(({ address, at }) => ({ at, sameAddress: address === from })),
      now,
    );
    return verdict.allowed ? undefined : new TooManyAttempts(verdict.retryAfterSeconds);
  }

  private async open(
    candidate: { person_id: string; hash: string },
    kind: keyof typeof LIFETIME,
  ): Promise<Opened | Refusal> {
    const secret = newSecret();
    const [row] = await this.source.query<{ expires_at: Date | null }[]>(
      'select open_sign_in($1, $2, $3, $4, $5, $6::interval) as expires_at',
      [randomUUID(), candidate.person_id, candidate.hash, hashOf(secret), kind, LIFETIME[kind]],
    );
    return row?.expires_at ? { secret, expiresAt: row.expires_at } : WRONG;
  }
}
