import { describe, expect, it } from '@jest/globals';
import { credentialFrom, hashOf, newSecret } from './credential';

describe('what a request presents', () => {
  it('is the bearer token, else the cookie', () => {
    const [bearer, cookie] = [newSecret(), newSecret()];
    expect(credentialFrom(`Bearer ${bearer}`, cookie)).toEqual({ hash: hashOf(bearer), source: 'BEARER' });
    expect(credentialFrom(undefined, cookie)).toEqual({ hash: hashOf(cookie), source: 'COOKIE' });
  });

  it('is nothing when a token was named that is not of our form, even beside a good cookie', () => {
    for (const header of ['Bearer', 'Bearer x', `Basic ${newSecret()}`, `Bearer ${newSecret()} more`, '']) {
      expect(credentialFrom(header, newSecret())).toBeUndefined();
    }
  });

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 100 }, newSecret)).size).toBe(100);
  });
});
