import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@parley/kernel';
import fc from 'fast-check';
import { type Bar, lanesOf } from './lanes';
import { AHEAD, EARLIEST, LONGEST_SPAN, monthsOf, readSpan, type Span, spanOfAll, spansMeet } from './span';
import { countedIn } from './counted';
import { stretchesOf, ticksOf } from './ticks';

const NOW = new Date('2026-11-26T12:00:00Z');
const times = fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2050, 0) }).map((ms) => new Date(ms));
const spans: fc.Arbitrary<Span> = fc
  .tuple(times, times)
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
const fieldOf = (value: unknown): string | undefined => (isRefusal(value) ? value.field : undefined);
const at = (ms: number): Date => new Date(NOW.getTime() + ms);

describe('when something was observed', () => {
  it('is an instant without an end, and never ends before it begins', () => {
    expect(readSpan(at(-5), null, NOW)).toEqual({ from: at(-5), to: at(-5) });
    expect(fieldOf(readSpan(at(-5), at(-6), NOW))).toBe('observedTo');
  });
  it('does not lie in the future, save for a clock that runs ahead a little', () => {
    expect(isRefusal(readSpan(at(AHEAD), null, NOW))).toBe(false);
    expect(fieldOf(readSpan(at(AHEAD + 1), null, NOW))).toBe('observedFrom');
    expect(fieldOf(readSpan(at(-1), at(AHEAD + 1), NOW))).toBe('observedTo');
  });
  it('does not lie before 1900', () => {
    expect(isRefusal(readSpan(EARLIEST, null, NOW))).toBe(false);
    expect(fieldOf(readSpan(new Date(EARLIEST.getTime() - 1), NOW, NOW))).toBe('observedFrom');
  });
  it('is no longer than ten years', () => {
    expect(isRefusal(readSpan(at(-LONGEST_SPAN), NOW, NOW))).toBe(false);
    expect(fieldOf(readSpan(at(-LONGEST_SPAN - 1), NOW, NOW))).toBe('observedTo');
  });
  it('meets another whichever is asked, and lies within the span of all', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect(spansMeet(a, b)).toBe(spansMeet(b, a));
        const all = spanOfAll([a, b]);
        expect(all !== undefined && all.from <= a.from && all.to >= b.to && spansMeet(all, a)).toBe(true);
      }),
    );
    expect(spanOfAll([])).toBeUndefined();
  });
  it('touches its months without a gap, its first and its last among them', () => {
    expect(
      monthsOf({ from: new Date('2025-11-30T23:59:59Z'), to: new Date('2026-02-01T00:00:00Z') }),
    ).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    fc.assert(
      fc.property(spans, (span) => {
        const months = monthsOf(span);
        expect(months[0]).toBe(span.from.toISOString().slice(0, 7));
        expect(months.at(-1)).toBe(span.to.toISOString().slice(0, 7));
        expect([...new Set(months)].sort()).toEqual(months);
      }),
    );
  });
});

describe('the lanes of a timeline', () => {
  const bars: fc.Arbitrary<Bar[]> = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 40 })), { maxLength: 40 })
    .map((list) => list.map(([left, length], n) => ({ id: `n${n}`, left, right: left + length })));
  it('keep bars apart, and are as few as the busiest instant needs', () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 1, max: 8 }), (list, gap) => {
        const lanes = lanesOf(list, gap);
        for (const a of list)
          for (const b of list)
            if (a.id < b.id && lanes.get(a.id) === lanes.get(b.id))
              expect(a.right + gap <= b.left || b.right + gap <= a.left).toBe(true);
        const busiest = Math.max(
          0,
          ...list.map(({ left }) => list.filter((bar) => bar.left <= left && left < bar.right + gap).length),
        );
        expect(new Set(lanes.values()).size).toBe(busiest);
        expect(lanesOf([...list].reverse(), gap)).toEqual(lanes);
      }),
    );
  });
});

describe('the marks of an axis of time', () => {
  it('lie within it, in order, no more than asked for', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 2, max: 20 }), (span, most) => {
        const { at: marks } = ticksOf(span, most);
        expect(marks.length).toBeLessThanOrEqual(most);
        expect(marks.every((mark) => mark >= span.from && mark <= span.to)).toBe(true);
        expect([...marks].sort((a, b) => a.getTime() - b.getTime())).toEqual(marks);
      }),
    );
  });
  it('stand where the calendar does', () => {
    const { unit, at: marks } = ticksOf(
      { from: new Date('2026-01-15T00:00:00Z'), to: new Date('2026-05-02T00:00:00Z') },
      6,
    );
    expect(unit).toBe('month');
    expect(marks.map((mark) => mark.toISOString().slice(0, 10))).toEqual([
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
      '2026-05-01',
    ]);
    const weeks = ticksOf(
      { from: new Date('2026-11-01T00:00:00Z'), to: new Date('2026-11-30T00:00:00Z') },
      6,
    );
    expect(weeks.at.map((mark) => mark.getUTCDay())).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('the stretches of a timeline of many', () => {
  const UNIT_NAMES = ['hour', 'day', 'month', 'year'];
  it('follow one another without a gap, hold all of the span, and are no more than asked', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 3, max: 80 }), (span, most) => {
        const { unit, edges } = stretchesOf(span, most);
        const [first, last] = [edges[0], edges.at(-1)];
        expect(first !== undefined && last !== undefined && first <= span.from && span.to < last).toBe(true);
        expect(edges.length - 1).toBeLessThanOrEqual(most);
        expect(edges.every((edge, n) => n === 0 || edge > (edges[n - 1] ?? edge))).toBe(true);
        expect(UNIT_NAMES).toContain(unit);
      }),
    );
  });
  it('count each thing in every stretch that it touches', () => {
    const reach = fc
      .tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 5 }))
      .map(([a, b, count]) => ({ first: Math.min(a, b), last: Math.max(a, b), count }));
    fc.assert(
      fc.property(fc.array(reach), (reaches) => {
        const touching = (at: number): number =>
          reaches
            .filter(({ first, last }) => first <= at && at <= last)
            .reduce((n, { count }) => n + count, 0);
        expect(countedIn(10, reaches)).toEqual(Array.from({ length: 10 }, (_, at) => touching(at)));
      }),
    );
  });
  it('take an instant for one stretch of an hour', () => {
    const instant = new Date('2026-11-26T12:34:00Z');
    expect(stretchesOf({ from: instant, to: instant }, 60)).toEqual({
      unit: 'hour',
      edges: [new Date('2026-11-26T12:00:00Z'), new Date('2026-11-26T13:00:00Z')],
    });
  });
});
