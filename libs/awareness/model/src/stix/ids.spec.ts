import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stixId, uuidV5 } from './ids';
import { sha1 } from './sha1';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('ids that stay the same', () => {
  it('rest on SHA-1 as everybody computes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sha1(bytes))).toBe(createHash('sha1').update(bytes).digest('hex'));
      }),
    );
  });
  it('are UUIDs of version 5, as the RFC gives its example', () => {
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
  it('name texts of any length: a bundle of a thousand notes has an id', () => {
    const namespace = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    const text = 'Détroit '.repeat(60_000);
    const digest = createHash('sha1')
      .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
      .update(text);
    expect(uuidV5(namespace, text).slice(0, 13)).toBe(
      digest.digest('hex').replace(/^(.{8})(.{4}).*/, '$1-$2'),
    );
  });
  it('differ by type and by every part of the name', () => {
    const ids = [stixId('note', 'a', 'b'), stixId('note', 'ab'), stixId('note', 'a'), stixId('opinion', 'a')];
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toMatch(/^note--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
