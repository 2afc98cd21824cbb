import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Past, withEarlier, withLatest } from './past';

const PAGE = 5;
interface Told {
  readonly id: string;
  readonly sequence: number;
}

/** A page of a conversation in which `said` messages stand, from a place on. */
const pageOf = (said: number, before = said + 1): Past<Told> => {
  const nodes = Array.from({ length: Math.min(PAGE, before - 1) }, (_, at) => before - 1 - at).map(
    (sequence) => ({ id: `m${sequence}`, sequence }),
  );
  const last = nodes.at(-1)?.sequence ?? 1;
  return { nodes, pageInfo: { hasNextPage: last > 1, endCursor: nodes.length > 0 ? String(last) : null } };
};
const placesOf = ({ nodes }: Past<Told>): number[] => nodes.map(({ sequence }) => sequence);

describe('the past of a conversation', () => {
  it('is read a page at a time and stays when more is said', () => {
    const begun = withLatest(null, pageOf(12));
    const more = withEarlier(begun, pageOf(12, Number(begun.pageInfo.endCursor)));
    expect(placesOf(more)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(placesOf(withLatest(more, pageOf(14)))).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  });

  it('is let go where more was said meanwhile than a page holds', () => {
    expect(placesOf(withLatest(pageOf(12), pageOf(40)))).toEqual([40, 39, 38, 37, 36]);
  });

  it('has no gap and no repeat, and its cursor is where it ends, whatever is said and read', () => {
    const steps = fc.array(fc.oneof(fc.constant('earlier' as const), fc.integer({ min: 0, max: 9 })));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), steps, (begun, all) => {
        let said = begun;
        let past = withLatest<Told>(null, pageOf(said));
        for (const step of all) {
          if (step === 'earlier') {
            const { hasNextPage, endCursor } = past.pageInfo;
            if (hasNextPage && endCursor !== null) past = withEarlier(past, pageOf(said, Number(endCursor)));
          } else {
            said += step;
            past = withLatest(past, pageOf(said));
          }
          const places = placesOf(past);
          expect(places).toEqual(Array.from(places, (_, at) => said - at));
          expect(past.pageInfo.endCursor).toBe(places.length > 0 ? String(places.at(-1)) : null);
          expect(past.pageInfo.hasNextPage).toBe((places.at(-1) ?? 1) > 1);
        }
      }),
    );
  });
});
