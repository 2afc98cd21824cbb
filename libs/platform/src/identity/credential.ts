import { createHash, randomBytes } from 'node:crypto';

/** What a request presented, as far as the server keeps it: never the secret itself. */
export interface Credential {
  readonly hash: Buffer;
  readonly source: 'COOKIE' | 'BEARER';
}

/** A fresh secret of 256 bits, for a cookie or a bearer token. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A fast hash is enough: the secret has 256 bits, nothing to guess. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const WELL_FORMED = /^[A-Za-z0-9_-]{43}$/;

/** Reads `Authorization: Bearer …`, else the cookie; what is not of our form is nothing. */
export const credentialFrom = (
  authorization: string | undefined,
  cookie: string | undefined,
): Credential | undefined => {
  const bearer = authorization === undefined ? undefined : /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (authorization !== undefined) {
    return bearer !== undefined && WELL_FORMED.test(bearer)
      ? { hash: hashOf(bearer), source: 'BEARER' }
      : undefined;
  }
  return cookie !== undefined && WELL_FORMED.test(cookie)
    ? { hash: hashOf(cookie), source: 'COOKIE' }
    : undefined;
};
