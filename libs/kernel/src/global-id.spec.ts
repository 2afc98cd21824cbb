import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { globalId, keyOf, parseGlobalId } from './global-id';

const KEY = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

const things = fc
  .oneof(
    fc.record({ type: fc.stringMatching(/^[A-Z][A-Za-z]{0,39}$/), key: fc.uuid() }),
    fc.record({ type: fc.constant('Delegation'), key: fc.stringMatching(/^[A-Z]{3}$/) }),
  )
  .filter(({ type, key }) => type !== 'Delegation' || key.length === 3);

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('a global id', () => {
  it('is read back as the type and key that it was made from', () => {
    fc.assert(
      fc.property(things, ({ type, key }) => {
        expect(parseGlobalId(globalId(type, key))).toEqual({ type, key });
        expect(keyOf(type, globalId(type, key))).toBe(key);
      }),
    );
  });

  it('can stand in an address as it is', () => {
    fc.assert(fc.property(things, ({ type, key }) => expect(globalId(type, key)).toMatch(/^[\w-]+$/)));
  });

  it('is read in the one form only in which it is written: with another last character it is nothing', () => {
    fc.assert(
      fc.property(things, fc.constantFrom(...ALPHABET), ({ type, key }, last) => {
        const id = globalId(type, key);
        const other = id.slice(0, -1) + last;
        fc.pre(other !== id);
        expect(parseGlobalId(other)).not.toEqual({ type, key });
      }),
    );
  });

  it('of another type reads like an absent thing', () => {
    expect(keyOf('Session', globalId('AgendaItem', KEY))).toBeUndefined();
  });

  it('takes a code as the key of a delegation alone, and a UUID of everything else', () => {
    expect(parseGlobalId(globalId('Delegation', 'JPN'))).toEqual({ type: 'Delegation', key: 'JPN' });
    expect(parseGlobalId(globalId('Session', 'JPN'))).toBeUndefined();
    expect(parseGlobalId(globalId('Delegation', KEY))).toBeUndefined();
  });

  it.each([
    ['an empty text', ''],
    ['what is not base64url', '!!!!'],
    ['padding', `${globalId('Delegation', 'JPN')}=`],
    ['a lower-case type', globalId('session', KEY)],
    ['an upper-case UUID', globalId('Session', KEY.toUpperCase())],
    ['a third part', globalId('Session', `${KEY}:x`)],
    ['no key', globalId('Session', '')],
    ['a key that is neither UUID nor code', globalId('Session', '1')],
    ['a very long text', 'A'.repeat(10_000)],
  ])('is not read from %s', (_, id) => expect(parseGlobalId(id)).toBeUndefined());

  it('is not read from any text by an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseGlobalId(text);
        expect(parsed === undefined || globalId(parsed.type, parsed.key) === text).toBe(true);
      }),
    );
  });
});
