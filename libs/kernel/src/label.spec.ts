import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from './actor';
import { CLASSIFICATIONS, rank } from './classification';
import { aggregate, combine, type Label, visible } from './label';
import { actors, labels } from './testing/arbitraries';

/** What a label says, without the order in which its lists say it. */
const meaning = (label: Label | undefined): unknown =>
  label && {
    ...label,
    releasableTo: label.releasableTo && [...label.releasableTo].sort(),
    caveats: [...new Set(label.caveats)].sort(),
  };

const open: Label = {
  classification: 'UNCLASSIFIED',
  releasableTo: null,
  releasableToObservers: false,
  caveats: [],
  tlp: null,
  originator: null,
};

const delegate = (delegation: string, more: Partial<Actor> = {}): Actor => ({
  standing: 'DELEGATION',
  personId: 'person',
  tokenId: null,
  credentialId: 'credential',
  role: 'ADVISER',
  delegation,
  clearance: 'SECRET',
  caveats: [],
  speaksForSeat: false,
  language: 'EN',
  ...more,
});
const chair = delegate('JPN', { standing: 'SECRETARIAT', role: 'CHAIR', delegation: null });
const observer = delegate('XAS', { standing: 'OBSERVER', role: 'OBSERVER' });

describe('who may see a thing', () => {
  it('is nobody below its classification, whoever they are', () => {
    const secret = { ...open, classification: 'SECRET', releasableToObservers: true } as const;
    for (const actor of [delegate('JPN'), chair, observer]) {
      expect(visible(actor, secret)).toBe(true);
      expect(visible({ ...actor, clearance: 'CONFIDENTIAL' }, secret)).toBe(false);
    }
  });

  it('needs every caveat, not one of them', () => {
    const tagged = { ...open, caveats: ['CRISIS-RESPONSE', 'CYBER-DEFENCE'] };
    expect(visible(delegate('JPN', { caveats: ['CYBER-DEFENCE'] }), tagged)).toBe(false);
    expect(visible(delegate('JPN', { caveats: ['CYBER-DEFENCE', 'CRISIS-RESPONSE'] }), tagged)).toBe(true);
  });

  it('is every seat with no list, and with an empty list nobody but the originator and the secretariat', () => {
    const nobody = { ...open, releasableTo: [], originator: 'AUS' };
    expect(visible(delegate('JPN'), open)).toBe(true);
    expect(visible(delegate('JPN'), nobody)).toBe(false);
    expect(visible(delegate('AUS'), nobody)).toBe(true);
    expect(visible(chair, nobody)).toBe(true);
    expect(visible(observer, nobody)).toBe(false);
  });

  it('is an observer only by the mark for observers, even where their organisation is named', () => {
    expect(visible(observer, { ...open, releasableTo: ['XAS'], originator: 'XAS' })).toBe(false);
    expect(visible(observer, { ...open, releasableTo: [], releasableToObservers: true })).toBe(true);
  });

  it('is no delegate without a delegation', () => {
    expect(visible({ ...delegate('JPN'), delegation: null }, open)).toBe(false);
  });

  it('never grows with a higher classification, another caveat or a lost seat', () => {
    fc.assert(
      fc.property(actors, labels, fc.constantFrom(...CLASSIFICATIONS), (actor, label, classification) => {
        const raised = { ...label, classification, caveats: [...label.caveats, 'EXERCISE-PLANNING'] };
        fc.pre(rank(classification) >= rank(label.classification));
        expect(visible(actor, raised) && !visible(actor, label)).toBe(false);
        expect(visible(actor, { ...label, releasableTo: [] }) && !visible(actor, label)).toBe(false);
      }),
    );
  });
});

describe('the label of things shown together', () => {
  it('does not depend on the order in which they are combined', () => {
    fc.assert(
      fc.property(labels, labels, labels, (a, b, c) => {
        expect(meaning(combine(a, b))).toEqual(meaning(combine(b, a)));
        expect(meaning(combine(combine(a, b), c))).toEqual(meaning(combine(a, combine(b, c))));
      }),
    );
  });

  it('of a thing with itself is the thing’s own', () => {
    fc.assert(fc.property(labels, (label) => expect(meaning(combine(label, label))).toEqual(meaning(label))));
  });

  it('is never visible to someone who could not see one of the parts', () => {
    fc.assert(
      fc.property(actors, fc.array(labels, { minLength: 1, maxLength: 5 }), (actor, parts) => {
        const whole = aggregate(parts);
        const sees = whole !== undefined && visible(actor, whole);
        expect(sees && !parts.every((part) => visible(actor, part))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('is visible to everyone who sees all parts, unless that rests on being the originator of some', () => {
    fc.assert(
      fc.property(actors, fc.array(labels, { minLength: 1, maxLength: 4 }), (actor, parts) => {
        const others = parts.map((part) => ({ ...part, originator: null }));
        const whole = aggregate(others);
        const all = others.every((part) => visible(actor, part));
        expect(whole !== undefined && visible(actor, whole)).toBe(all);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the originator only that all parts have: of two seats’ things it is the secretariat’s', () => {
    const [ours, theirs] = [
      { ...open, releasableTo: ['JPN'], originator: 'AUS' },
      { ...open, releasableTo: ['AUS'], originator: 'JPN' },
    ];
    expect(combine(ours, ours).originator).toBe('AUS');
    expect(combine(ours, theirs)).toMatchObject({ originator: null, releasableTo: [] });
    expect(visible(delegate('AUS'), combine(ours, theirs))).toBe(false);
  });

  it('of parts that no seat may see together is nobody, and the secretariat decides', () => {
    const whole = combine({ ...open, releasableTo: ['JPN'] }, { ...open, releasableTo: ['FRA'] });
    expect(whole.releasableTo).toEqual([]);
    expect(visible(delegate('JPN'), whole)).toBe(false);
    expect(visible(chair, whole)).toBe(true);
  });

  it('takes the narrower sharing mark, and one that is set over none', () => {
    const marked = (tlp: Label['tlp']): Label => ({ ...open, tlp });
    expect(combine(marked('GREEN'), marked('RED')).tlp).toBe('RED');
    expect(combine(marked('AMBER_STRICT'), marked('AMBER')).tlp).toBe('AMBER_STRICT');
    expect(combine(marked(null), marked('CLEAR')).tlp).toBe('CLEAR');
  });

  it('of nothing is no label at all', () => {
    expect(aggregate([])).toBeUndefined();
  });
});
