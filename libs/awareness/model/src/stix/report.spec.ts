import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stixSchemas } from '../testing/spec-schemas';
import { stixNotes } from '../testing/stix-notes';
import { stixBundle } from './bundle';
import { reportOf, type StixPicture } from './report';
import type { StixNote } from './stix-note';

const schemas = stixSchemas();
if (schemas === undefined)
  process.stderr.write(
    '\nSKIPPED: the STIX 2.1 schemas of OASIS are not on this machine, so no report was held against them.\n\n',
  );
const withSchemas = schemas === undefined ? it.skip : it;

const picture = (notes: readonly StixNote[], words: string): StixPicture => ({
  ...{ id: 'p1', title: words, text: words, originator: { code: 'JPN', name: 'Japan' }, state: 'AGREED' },
  created: new Date('2026-11-01T00:00:00Z'),
  modified: new Date('2026-11-02T00:00:00Z'),
  published: new Date('2026-11-02T00:00:00Z'),
  label: notes[0]?.label ?? {
    ...{ classification: 'UNCLASSIFIED', releasableTo: null, releasableToObservers: false },
    ...{ caveats: [], tlp: null, originator: 'JPN' },
  },
  decision: { reference: 'APP-DS(2026)0007', adopted: new Date('2026-11-03T00:00:00Z') },
  sources: notes.map(({ id }, at) => ({ id, number: at + 1, version: 1, sha256: '0'.repeat(64) })),
});
const words = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('<script>', '\ud83d', 'a\0b'));

describe('a picture as a report of STIX 2.1', () => {
  withSchemas('holds against the schema that OASIS publishes, whatever stands in it', () => {
    const validate = schemas?.('report');
    expect(validate).toBeDefined();
    fc.assert(
      fc.property(fc.array(stixNotes, { maxLength: 3 }), words, (notes, said) => {
        const bundle = stixBundle(notes, reportOf(picture(notes, said)));
        const report = bundle.objects.find(({ type }) => type === 'report');
        expect([validate?.(report), validate?.errors ?? null]).toEqual([true, null]);
      }),
      { numRuns: 60 },
    );
  });

  it('is on its notes, all of them in the bundle, and the same from export to export', () => {
    fc.assert(
      fc.property(fc.array(stixNotes, { minLength: 1, maxLength: 3 }), (notes) => {
        const bundle = stixBundle(notes, reportOf(picture(notes, 'At sea')));
        const ids = bundle.objects.map(({ id }) => id);
        const refs = bundle.objects.find(({ type }) => type === 'report')?.object_refs;
        expect(Array.isArray(refs) && refs.every((ref) => ids.includes(String(ref)))).toBe(true);
        expect(stixBundle(notes, reportOf(picture(notes, 'At sea')))).toEqual(bundle);
      }),
      { numRuns: 60 },
    );
  });
});
