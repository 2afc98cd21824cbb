import { describe, expect, it } from '@jest/globals';
import { CLASSIFICATIONS, intersection } from '@parley/kernel';
import fc from 'fast-check';
import { stixNotes } from '../testing/stix-notes';
import type { ExportedNote } from './exported-note';
import { geoJsonOf } from './geo-json';
import { labelOfAll } from './label-of-all';
import { tableOf } from './table';

const notes: fc.Arbitrary<readonly ExportedNote[]> = fc.uniqueArray(
  fc
    .tuple(stixNotes, fc.boolean(), fc.option(fc.string(), { nil: null }))
    .map(([note, isTearLine, withdrawReason]) => ({ ...note, isTearLine, withdrawReason, version: 1 })),
  { minLength: 1, maxLength: 4, selector: ({ id }) => id },
);
const labelsIn = (list: readonly ExportedNote[]) =>
  list.flatMap(({ label, assessments }) => [label, ...assessments.map((one) => one.label)]);

describe('the label of notes that are taken along together', () => {
  it('is as high as the highest, holds every caveat, and is released to those alone who may have every part', () => {
    fc.assert(
      fc.property(notes, (list) => {
        const [whole, parts] = [labelOfAll(list), labelsIn(list)];
        const ranks = parts.map(({ classification }) => CLASSIFICATIONS.indexOf(classification));
        expect(whole?.classification).toBe(CLASSIFICATIONS[Math.max(...ranks)]);
        expect(new Set(whole?.caveats)).toEqual(new Set(parts.flatMap(({ caveats }) => caveats)));
        const together = parts.map(({ releasableTo }) => releasableTo).reduce(intersection);
        expect(new Set(whole?.releasableTo)).toEqual(new Set(together));
        expect(whole?.releasableTo === null).toBe(together === null);
      }),
    );
    expect(labelOfAll([])).toBeUndefined();
  });
});

describe('notes as GeoJSON', () => {
  it('are one feature each, at their place, under the marking of the whole, and text that any reader takes', () => {
    fc.assert(
      fc.property(notes, (list) => {
        const label = labelOfAll(list);
        if (label === undefined) throw new Error('there are notes');
        const made = geoJsonOf(list, label);
        expect(made.features.map(({ geometry }) => geometry)).toEqual(list.map(({ place }) => place));
        expect(made.marking).toMatchObject({ classification: label.classification, caveats: label.caveats });
        expect(JSON.stringify(made.features)).not.toMatch(/"(title|body|text)":"[^"]*\\ud[89a-f]/i);
        expect(made.attribution !== undefined).toBe(list.some(({ techniques }) => techniques.length > 0));
      }),
    );
  });
});

describe('what tells of which note a tear-line is one', () => {
  it('is in a file only where the fuller note is', () => {
    fc.assert(
      fc.property(notes, (list) => {
        const label = labelOfAll(list);
        if (label === undefined) throw new Error('there are notes');
        const ids = new Set(list.map(({ id }) => id));
        const told = list.map(({ tearLineOf }) => tearLineOf !== null && ids.has(tearLineOf));
        const { features } = geoJsonOf(list, label);
        expect(features.map(({ properties }) => properties['tearLineOf'] !== null)).toEqual(told);
        const [head = [], ...rows] = tableOf(list, label);
        expect(rows.map((row) => row[head.indexOf('tearLineOf')] !== '')).toEqual(told);
      }),
    );
  });
});

describe('notes as a table', () => {
  it('have a cell for every name in every row, and each row the marking of the file', () => {
    fc.assert(
      fc.property(notes, (list) => {
        const label = labelOfAll(list);
        if (label === undefined) throw new Error('there are notes');
        const [head = [], ...rows] = tableOf(list, label);
        expect(rows.map((row) => row.length)).toEqual(list.map(() => head.length));
        expect(new Set(rows.map((row) => row.at(-1))).size).toBe(1);
        for (const [at, row] of rows.entries())
          expect(row[head.indexOf('techniquesCredit')] !== '').toBe((list[at]?.techniques.length ?? 0) > 0);
      }),
    );
  });
});
