import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { after, noon, roster } from '../testing/builders';
import type { Conflict, ConflictFacts, Neighbour, Plan } from './conflict';
import { findConflicts, hoursAndMinutes } from './find-conflicts';
import { overlaps, type Span } from './overlap';

const plan = (more: Partial<Plan> = {}): Plan => ({
  startsAt: noon,
  endsAt: after(120),
  purpose: 'CONSENSUS',
  participants: ['FRA', 'JPN'],
  plannedSeconds: 0,
  ...more,
});

const neighbour = (more: Partial<Neighbour> = {}): Neighbour => ({
  startsAt: after(60),
  endsAt: after(180),
  sameRoom: false,
  purpose: 'INFORM',
  participants: ['JPN', 'KOR'],
  heads: [],
  seen: { key: 'other', title: 'Maritime' },
  ...more,
});

const facts = (more: Partial<ConflictFacts> = {}): ConflictFacts => ({
  neighbours: [],
  twice: [],
  roster,
  ...more,
});

const beside = (other: Neighbour, own = plan()): Conflict[] =>
  findConflicts(own, facts({ neighbours: [other] }));
const codes = (conflicts: readonly Conflict[]): string[] => conflicts.map(({ code }) => code);

const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .map(([start, length]) => ({ startsAt: after(start), endsAt: after(start + length) }));

describe('two stretches of time', () => {
  it('overlap exactly when they share a minute, whichever is named first', () => {
    const minutes = ({ startsAt, endsAt }: Span): number[] => {
      const first = (startsAt.getTime() - noon.getTime()) / 60_000;
      const length = (endsAt.getTime() - startsAt.getTime()) / 60_000;
      return Array.from({ length }, (_, minute) => first + minute);
    };
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const taken = new Set(minutes(a));
        expect(overlaps(a, b)).toBe(minutes(b).some((minute) => taken.has(minute)));
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
      { numRuns: 500 },
    );
  });

  it('do not overlap where one ends as the other begins, also on the night of a clock change', () => {
    // Brussels, 25 October 2026: 02:30 is there twice, an hour apart as instants.
    const first = { startsAt: new Date('2026-10-25T00:00:00Z'), endsAt: new Date('2026-10-25T00:30:00Z') };
    const second = { startsAt: new Date('2026-10-25T00:30:00Z'), endsAt: new Date('2026-10-25T01:30:00Z') };
    expect(overlaps(first, second)).toBe(false);
    expect(overlaps(second, { ...first, endsAt: new Date('2026-10-25T00:30:00.001Z') })).toBe(true);
  });
});

describe('a session beside another', () => {
  it('cannot have the same room at the same time', () => {
    expect(beside(neighbour({ sameRoom: true, participants: [] }))).toMatchObject([
      { severity: 'REFUSAL', code: 'ROOM_TAKEN', field: 'place', sessionKey: 'other' },
    ]);
    expect(beside(neighbour({ sameRoom: true, startsAt: after(120) }))).toEqual([]);
  });

  it('needs heads of delegation where both are for agreement, or where they have accepted the other one', () => {
    const needed = { severity: 'WARNING', code: 'HEADS_NEEDED', delegations: ['JPN'] };
    expect(beside(neighbour({ purpose: 'CONSENSUS' }))).toMatchObject([needed]);
    expect(beside(neighbour({ heads: ['JPN'] }))).toMatchObject([needed]);
    const meeting = plan({ purpose: 'INFORM' });
    expect(codes(beside(neighbour({ purpose: 'CONSENSUS', heads: ['JPN'] }), meeting))).toEqual([
      'INVITED_TWICE',
    ]);
  });

  it('is only worth knowing where delegations can send somebody else, and nothing where none is in both', () => {
    expect(beside(neighbour())).toMatchObject([{ severity: 'NOTICE', delegations: ['JPN'] }]);
    expect(beside(neighbour({ participants: ['KOR'] }))).toEqual([]);
  });

  it('needs the same heads seen from either side', () => {
    const seats = fc.uniqueArray(fc.constantFrom('FRA', 'JPN', 'KOR', 'NOR'), { maxLength: 4 });
    const agreement = { purpose: 'CONSENSUS' } as const;
    fc.assert(
      fc.property(spans, spans, seats, seats, (a, b, mine, theirs) => {
        const there = beside(
          neighbour({ ...b, ...agreement, participants: theirs }),
          plan({ ...a, ...agreement, participants: mine }),
        );
        const back = beside(
          neighbour({ ...a, ...agreement, participants: mine }),
          plan({ ...b, ...agreement, participants: theirs }),
        );
        expect(codes(there)).toEqual(codes(back));
        expect(new Set(there.flatMap(({ delegations }) => delegations))).toEqual(
          new Set(back.flatMap(({ delegations }) => delegations)),
        );
      }),
    );
  });

  it('tells of a hidden session that there is one, and nothing else', () => {
    const hidden = { seen: null, sameRoom: true, purpose: 'CONSENSUS', heads: ['JPN'] } as const;
    const found = beside(neighbour(hidden));
    expect(codes(found)).toEqual(['ROOM_TAKEN', 'HEADS_NEEDED']);
    for (const { delegations, sessionKey, message } of found) {
      expect([delegations, sessionKey]).toEqual([[], null]);
      expect(message.en).toContain('another session');
      expect(message.fr).toContain('une autre session');
      expect(JSON.stringify(message)).not.toMatch(/Japan|Japon|Maritime/);
    }
  });
});

describe('a session by itself', () => {
  it('warns of an agenda that is longer than it, and says by how much', () => {
    expect(findConflicts(plan({ plannedSeconds: 7_200 }), facts())).toEqual([]);
    const [found] = findConflicts(plan({ plannedSeconds: 7_200 + 1_800 }), facts());
    expect(found).toMatchObject({ severity: 'WARNING', code: 'AGENDA_TOO_LONG', field: 'endsAt' });
    expect(found?.message.en).toBe('The agenda plans 2 h 30 min, the session lasts 2 h: 30 min too much.');
  });

  it('warns of a seat that does not stand on its day', () => {
    expect(findConflicts(plan({ participants: ['FRA', 'FIN'] }), facts())).toMatchObject([
      { severity: 'WARNING', code: 'SEAT_OUTSIDE_ROSTER', delegations: ['FIN'] },
    ]);
  });

  it('cannot be held while people named to attend it are elsewhere', () => {
    const twice = [{ name: 'Japan — Deputy', delegation: 'JPN' }];
    const [found] = findConflicts(plan(), facts({ twice }));
    expect(found).toMatchObject({ severity: 'REFUSAL', code: 'PERSON_TWICE', delegations: ['JPN'] });
    expect(found?.message.fr).toContain('Japan — Deputy');
  });

  it('lists what is gravest first', () => {
    const severities = findConflicts(
      plan({ plannedSeconds: 90_000 }),
      facts({ neighbours: [neighbour(), neighbour({ sameRoom: true, participants: [] })] }),
    ).map(({ severity }) => severity);
    expect(severities).toEqual(['REFUSAL', 'WARNING', 'NOTICE']);
  });
});

it('lengths are read as hours and minutes, rounded up', () => {
  expect([60, 3_600, 5_400, 1].map(hoursAndMinutes)).toEqual(['1 min', '1 h', '1 h 30 min', '1 min']);
});
