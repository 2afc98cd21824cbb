import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carriedOver } from './carried-over';

const drafts = fc.record({ title: fc.string(), place: fc.option(fc.nat()), tags: fc.array(fc.string()) });

it('a form over something that moved keeps every field that its writer changed, and follows in all others', () => {
  fc.assert(
    fc.property(drafts, drafts, drafts, (before, mine, now) => {
      const carried = carriedOver(before, mine, now);
      for (const field of ['title', 'place', 'tags'] as const) {
        const same = JSON.stringify(mine[field]) === JSON.stringify(before[field]);
        expect(carried[field]).toEqual(same ? now[field] : mine[field]);
      }
    }),
  );
});

it('a form that was not touched is what the thing is now', () => {
  fc.assert(
    fc.property(drafts, drafts, (before, now) => {
      expect(carriedOver(before, before, now)).toEqual(now);
    }),
  );
});
