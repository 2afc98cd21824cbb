import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { stixId, uuidV5 } from './ids';

describe('ids that stay the same', () => {
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
