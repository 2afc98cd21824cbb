import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Label, visible } from '@parley/kernel';
import fc from 'fast-check';
import { actors, labels } from '../testing/arbitraries';
import { aNote, chair, france, japan, korea, NOW } from '../testing/notes';
import { labelOfBoth, type LinkGround, linkNote, mayUnlinkNote, MOST_LINKS, unlinkNote } from './note-link';

const open: Label = {
  ...{ classification: 'UNCLASSIFIED', releasableTo: null, releasableToObservers: false, caveats: [] },
  ...{ tlp: null, originator: 'JPN' },
};
const ground: LinkGround = {
  ...{ key: 'link', note: aNote(open), links: 0, linked: false, closesCircle: false, item: null },
  to: { type: 'Note', key: 'other', label: open },
};

describe('a link between notes', () => {
  it('is told to exactly those who see both ends', () => {
    const ends = fc.tuple(labels, fc.constantFrom('JPN', 'FRA', 'KOR')).map(([label, originator]) => ({
      ...{ ...label, originator },
    }));
    fc.assert(
      fc.property(actors, ends, ends, (actor, one, other) => {
        expect(visible(actor, labelOfBoth(one, other))).toBe(visible(actor, one) && visible(actor, other));
      }),
    );
  });

  it('is made by delegates who see both, once, of a kind that fits, up to a hundred, and never in a circle', () => {
    const answer = (more: object, kind: 'FOLLOWS' | 'CONCERNS' | 'SAME_EVENT' = 'FOLLOWS', by = france) => {
      const made = linkNote({ ...ground, ...more }, { kind, reason: null }, by, NOW);
      return isRefusal(made) ? made.code : 'DONE';
    };
    expect(answer({})).toBe('DONE');
    expect(answer({}, 'FOLLOWS', chair)).toBe('FORBIDDEN');
    expect(answer({ to: { ...ground.to, label: { ...open, releasableTo: ['KOR'] } } })).toBe('NOT_FOUND');
    expect(answer({ linked: true })).toBe('DUPLICATE');
    expect(answer({ links: MOST_LINKS - 1 })).toBe('DONE');
    expect(answer({ links: MOST_LINKS })).toBe('STATE');
    expect(answer({ closesCircle: true })).toBe('STATE');
    expect(answer({ closesCircle: true }, 'SAME_EVENT')).toBe('DONE');
    expect(answer({}, 'CONCERNS')).toBe('INVALID');
    expect(answer({ to: { ...ground.to, type: 'Paper' } }, 'CONCERNS')).toBe('DONE');
    expect(answer({ to: { ...ground.to, key: 'note' } })).toBe('INVALID');
    const long = linkNote(ground, { kind: 'FOLLOWS', reason: 'x'.repeat(301) }, france, NOW);
    expect(long).toMatchObject({ code: 'INVALID', field: 'reason' });
  });

  it('is taken off by who made it and by whose notes they are, and told so on both', () => {
    expect(mayUnlinkNote(france, { delegation: 'FRA' }, ['JPN', 'KOR'])).toBeNull();
    expect(mayUnlinkNote(japan, { delegation: 'FRA' }, ['JPN', null])).toBeNull();
    expect(mayUnlinkNote(korea, { delegation: 'FRA' }, ['JPN', null])?.code).toBe('FORBIDDEN');
    expect(mayUnlinkNote(chair, { delegation: 'FRA' }, ['JPN', null])?.code).toBe('FORBIDDEN');
    const made = linkNote(ground, { kind: 'FOLLOWS', reason: ' Next day. ' }, france, NOW);
    if (isRefusal(made)) throw new Error('refused');
    expect(made.link.reason).toBe('Next day.');
    for (const { events } of [made, unlinkNote(made.link, ground)])
      expect(events.map(({ subject }) => subject.key)).toEqual(['note', 'other']);
  });
});
