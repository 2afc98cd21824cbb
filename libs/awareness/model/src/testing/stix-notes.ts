import { CLASSIFICATIONS, type Label, TLPS } from '@parley/kernel';
import fc from 'fast-check';
import type { Place } from '../geometry/place';
import type { StixNote, StixSeat } from '../stix/stix-note';
import { positions } from './places';

/** Text as an enemy would send it: markup, half characters, directions, controls, formulas, words that STIX keeps. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '\uD800',
    '\0',
    '\u202E',
    '=1+1',
    'cve',
    'CVE-2026-1',
    '"}]',
    '__proto__',
  ),
);
const words = fc.array(hostile, { maxLength: 4 });
const seats: fc.Arbitrary<StixSeat> = fc.constantFrom(
  { code: 'AUS', name: 'Australia' },
  { code: 'FRA', name: 'France' },
  { code: 'TUR', name: 'Türkiye' },
);
const dates = fc.integer({ min: 0, max: Date.UTC(2040, 0) }).map((ms) => new Date(ms));
const grades = fc.constantFrom('ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX');
const reliabilities = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
const optional = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });

const places: fc.Arbitrary<Place> = fc.oneof(
  positions.map((coordinates): Place => ({ type: 'Point', coordinates })),
  positions.map(([x, y]): Place => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x - 0.1, y],
        [x, y - 0.1],
        [x, y],
      ],
    ],
  })),
);

const labels: fc.Arbitrary<Label> = fc.record({
  classification: fc.constantFrom(...CLASSIFICATIONS),
  releasableTo: optional(fc.subarray(['AUS', 'FRA', 'JPN'])),
  releasableToObservers: fc.boolean(),
  caveats: fc.subarray(['CRISIS-RESPONSE', 'CYBER-DEFENCE']),
  tlp: optional(fc.constantFrom(...TLPS)),
  originator: optional(fc.constantFrom('AUS', 'FRA')),
});

/** Notes with every field, and the worst that may stand in them. */
export const stixNotes: fc.Arbitrary<StixNote> = fc.record({
  id: fc.oneof(fc.uuid(), fc.constantFrom('n1', 'n2')),
  title: hostile,
  body: hostile,
  topic: hostile,
  originator: seats,
  created: dates,
  modified: dates,
  observedFrom: dates,
  observedTo: dates,
  place: optional(places),
  placeName: optional(hostile),
  area: optional(fc.constantFrom('baltic_sea', 'south_china_sea')),
  country: optional(fc.constantFrom('JP', 'FR')),
  reliability: reliabilities,
  credibility: grades,
  likelihood: optional(fc.constantFrom('likely', 'unlikely')),
  confidence: optional(fc.constantFrom('LOW', 'MODERATE', 'HIGH')),
  hybridDomains: words,
  baselineRequirements: words,
  techniques: fc.array(fc.record({ id: fc.constantFrom('T0001', 'T0002'), name: hostile }), { maxLength: 3 }),
  sources: words,
  label: labels,
  withdrawn: optional(dates),
  tearLineOf: optional(fc.constantFrom('n1', 'n2')),
  assessments: fc.array(
    fc.record({
      id: fc.uuid(),
      by: seats,
      kind: fc.constantFrom('CORROBORATE', 'DISPUTE', 'COMMENT'),
      text: hostile,
      reliability: optional(reliabilities),
      credibility: optional(grades),
      at: dates,
      label: labels,
    }),
    { maxLength: 4 },
  ),
});
