import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { READER_POOL } from '../database/tokens';
import { cookieFrom, cookieName, setCookie } from '../http/cookies';
import { type Credential, credentialFrom, hashOf } from '../identity/credential';
import { RateLimiter } from '../limits/rate-limiter';
import { PLATFORM_OPTIONS, type PlatformOptions } from '../options';
import { RateLimited } from './errors';
import { languageOf } from './language-of';
import { Operation } from './operation';

const PAST = new Date(0);

/** Makes the context of an operation from whatever transport brought it. */
@Injectable()
export class Operations {
  private readonly cookie: string;

  constructor(
    @Inject(READER_POOL) private readonly pool: pg.Pool,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(PLATFORM_OPTIONS) private readonly options: PlatformOptions,
  ) {
    this.cookie = cookieName(options.secureCookies);
  }

  /** What the headers present; a token given in a message's parameters comes first. */
  credential(headers: IncomingHttpHeaders, token?: unknown): Credential | undefined {
    if (typeof token === 'string')
      return credentialFrom(`Bearer ${token.replace(/^Bearer +/i, '')}`, undefined);
    return credentialFrom(headers.authorization, cookieFrom(headers.cookie, this.cookie));
  }

  /** Throws {@link RateLimited}: one limit for each credential, or each address without one. */
  limit(credential: Credential | undefined, address: string): void {
    const wait = this.limiter.take(credential?.hash.toString('base64') ?? address);
    if (wait > 0) throw new RateLimited(wait);
  }

  fromRequest(request: FastifyRequest, reply: FastifyReply): Operation {
    const credential = this.credential(request.headers);
    const secure = this.options.secureCookies;
    return new Operation(this.pool, credential, request.ip, languageOf(request.headers['accept-language']), {
      setCookie: (secret, expiresAt) =>
        void reply.header('set-cookie', setCookie(this.cookie, secret, expiresAt, secure)),
      clearCookie: () => void reply.header('set-cookie', setCookie(this.cookie, '', PAST, secure)),
    });
  }

  /** An operation that came over a connection: it has no reply to set cookies on. */
  fromConnection(
    credential: Credential | undefined,
    address: string,
    headers: IncomingHttpHeaders,
  ): Operation {
    return new Operation(this.pool, credential, address, languageOf(headers['accept-language']));
  }

  /** An operation of a secret just opened, e.g. to read who has signed in. */
  forSecret(secret: string, operation: Operation): Operation {
    return new Operation(
      this.pool,
      { hash: hashOf(secret), source: 'BEARER' },
      operation.address,
      operation.language,
    );
  }
}
