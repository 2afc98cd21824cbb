import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Origin,
  originStatement,
  pastedStatement,
  readOriginStatement,
  verifyOrigin,
} from './origin-statement';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const hex = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const origins: fc.Arbitrary<Origin> = fc.record({
  paperKey: fc.uuid(),
  textSha256: hex,
  originator: fc.option(fc.stringMatching(/^[A-Z]{3}$/)),
  salt: hex,
});

const proves = (commitment: string, statement: string): Origin | null =>
  verifyOrigin(commitment, { statement, sha256: sha256(statement) });

describe('a commitment to who originated a non-paper', () => {
  it('is opened by its own statement, which says what was committed to', () => {
    fc.assert(
      fc.property(origins, (origin) => {
        const statement = originStatement(origin);
        expect(readOriginStatement(statement)).toEqual(origin);
        expect(proves(sha256(statement), statement)).toEqual(origin);
      }),
    );
  });

  it('binds: no other statement opens it, however little it differs', () => {
    fc.assert(
      fc.property(origins, origins, fc.nat(), fc.nat({ max: 127 }), (origin, other, place, sign) => {
        const statement = originStatement(origin);
        const commitment = sha256(statement);
        for (const one of ['paperKey', 'textSha256', 'originator', 'salt'] as const) {
          fc.pre(origin[one] !== other[one]);
          expect(proves(commitment, originStatement({ ...origin, [one]: other[one] }))).toBeNull();
        }
        const at = place % statement.length;
        const changed = statement.slice(0, at) + String.fromCodePoint(sign) + statement.slice(at + 1);
        if (changed !== statement) expect(proves(commitment, changed)).toBeNull();
      }),
    );
  });

  it('hides: two papers of one delegation share nothing, and without the salt no guess of the delegation meets it', () => {
    fc.assert(
      fc.property(origins, fc.uuid(), hex, hex, (origin, paperKey, salt, guessed) => {
        fc.pre(salt !== origin.salt && guessed !== origin.salt && guessed !== salt);
        const commitments = [origin, { ...origin, paperKey, salt }].map((one) =>
          sha256(originStatement(one)),
        );
        expect(new Set(commitments).size).toBe(2);
        for (const commitment of commitments)
          expect(commitments).not.toContain(
            sha256(originStatement({ ...origin, salt: guessed })) || commitment,
          );
      }),
    );
  });

  it('reads nothing into what is not exactly a statement, but mends what mail does to lines', () => {
    const statement = originStatement({
      paperKey: '00000000-0000-4000-8000-000000000000',
      textSha256: 'a'.repeat(64),
      originator: 'JPN',
      salt: 'b'.repeat(64),
    });
    for (const wrong of [
      '',
      `${statement}\n`,
      ` ${statement}`,
      statement.toUpperCase(),
      statement + statement,
    ])
      expect(readOriginStatement(wrong)).toBeNull();
    expect(pastedStatement(`\r\n  ${statement.replaceAll('\n', ' \r\n')}\n`)).toBe(statement);
  });
});
