import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { visible } from '@parley/kernel';
import { EVERY_ACTOR, labels } from '../testing/labels';
import { LABEL_FOR_ALL, LABEL_FOR_SECRETARIAT } from './open-label';
import { sameLabel } from './same-label';
import { losesSight, retraction, sees } from './sight';

const about = { type: 'thing.retracted', subject: { type: 'Thing', key: 'x' }, sessionKey: null };

describe('a change of label', () => {
  it('takes sight from somebody exactly when somebody could see before and cannot after', () => {
    fc.assert(
      fc.property(labels, labels, (before, after) => {
        const somebody = EVERY_ACTOR.some((actor) => visible(actor, before) && !visible(actor, after));
        expect(losesSight(before, after)).toBe(somebody);
      }),
      { seed: 9, numRuns: 2000 },
    );
  });

  it('is told as a retraction to just those who lose sight by it', () => {
    fc.assert(
      fc.property(labels, labels, (before, after) => {
        const events = retraction(about, before, after);
        for (const actor of EVERY_ACTOR) {
          const told = events.some((event) => sees(actor, event));
          expect(told).toBe(visible(actor, before) && !visible(actor, after));
        }
      }),
      { seed: 10, numRuns: 300 },
    );
  });

  it('says in a retraction no more than which thing it was', () => {
    expect(retraction(about, LABEL_FOR_ALL, LABEL_FOR_SECRETARIAT)).toEqual([
      { ...about, label: LABEL_FOR_ALL, unless: LABEL_FOR_SECRETARIAT, data: {} },
    ]);
  });

  it('that widens, or changes nothing, retracts nothing', () => {
    expect(retraction(about, LABEL_FOR_SECRETARIAT, LABEL_FOR_ALL)).toEqual([]);
    expect(retraction(about, LABEL_FOR_ALL, LABEL_FOR_ALL)).toEqual([]);
  });
});

describe('two labels', () => {
  it('that say the same in another order are the same', () => {
    const one = { ...LABEL_FOR_ALL, releasableTo: ['AUS', 'JPN'], caveats: ['A', 'B'] };
    expect(sameLabel(one, { ...one, releasableTo: ['JPN', 'AUS'], caveats: ['B', 'A'] })).toBe(true);
  });

  it('are different in any part that differs', () => {
    const parts = [
      { classification: 'SECRET' },
      { releasableTo: [] },
      { releasableToObservers: false },
      { caveats: ['CYBER-DEFENCE'] },
      { tlp: 'RED' },
      { originator: 'JPN' },
    ] as const;
    for (const part of parts) expect(sameLabel(LABEL_FOR_ALL, { ...LABEL_FOR_ALL, ...part })).toBe(false);
  });
});
