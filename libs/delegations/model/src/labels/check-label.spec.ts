import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLASSIFICATIONS, isRefusal, visible } from '@parley/kernel';
import { anActor, chair } from '../testing/builders';
import { CAVEAT_NAMES, CAVEATS } from './caveats';
import { checkLabel } from './check-label';

const author = anActor({ clearance: 'CONFIDENTIAL', caveats: ['CYBER-DEFENCE'] });

describe('a label as an author asks for it', () => {
  it('is for every delegation, no observer and no caveat where nothing is said', () => {
    expect(checkLabel(author, { classification: 'RESTRICTED' }, 'JPN')).toEqual({
      classification: 'RESTRICTED',
      releasableTo: null,
      releasableToObservers: false,
      caveats: [],
      tlp: null,
      originator: 'JPN',
    });
  });

  it('names seats in English order and caveats in alphabetical order, each once', () => {
    const input = {
      classification: 'RESTRICTED',
      releasableTo: ['USA', 'AUS', 'USA'],
      tlp: 'AMBER',
    } as const;
    expect(checkLabel(author, { ...input, caveats: ['CYBER-DEFENCE', 'CYBER-DEFENCE'] }, null)).toMatchObject(
      {
        releasableTo: ['AUS', 'USA'],
        caveats: ['CYBER-DEFENCE'],
        tlp: 'AMBER',
        originator: null,
      },
    );
  });

  it('keeps an empty list apart from none: nobody is not everybody', () => {
    expect(checkLabel(author, { classification: 'RESTRICTED', releasableTo: [] }, 'JPN')).toMatchObject({
      releasableTo: [],
    });
  });

  it.each([
    ['a caveat that the vocabulary does not hold', { caveats: ['COSMIC'] }, 'INVALID', 'label.caveats'],
    ['a delegation that is not known', { releasableTo: ['ZZZ'] }, 'INVALID', 'label.releasableTo'],
    [
      'an observer organisation among the delegations',
      { releasableTo: ['XAS'] },
      'INVALID',
      'label.releasableTo',
    ],
    [
      'a level above the author’s clearance',
      { classification: 'SECRET' },
      'LABEL_CEILING',
      'label.classification',
    ],
    [
      'a caveat that the author does not hold',
      { caveats: ['CRISIS-RESPONSE'] },
      'LABEL_CEILING',
      'label.caveats',
    ],
  ] as const)('is refused with %s', (_, more, code, field) => {
    expect(checkLabel(author, { classification: 'RESTRICTED', ...more }, 'JPN')).toMatchObject({
      code,
      field,
    });
  });

  it('says in both languages what to do about a level that is too high', () => {
    expect(checkLabel(author, { classification: 'SECRET' }, null)).toMatchObject({
      message: {
        en: expect.stringContaining('Choose CONFIDENTIAL or lower'),
        fr: expect.stringContaining('Choisissez CONFIDENTIAL'),
      },
    });
  });

  it('takes as known the delegations that it is told', () => {
    expect(
      checkLabel(author, { classification: 'RESTRICTED', releasableTo: ['USA'] }, null, ['JPN']),
    ).toMatchObject({
      code: 'INVALID',
    });
  });

  it('that stands can always be read by its author', () => {
    const inputs = fc.record({
      classification: fc.constantFrom(...CLASSIFICATIONS),
      releasableTo: fc.option(fc.subarray(['AUS', 'JPN', 'USA']), { nil: null }),
      caveats: fc.subarray([...CAVEATS]),
    });
    const clearance = fc.constantFrom(...CLASSIFICATIONS);
    fc.assert(
      fc.property(inputs, clearance, fc.subarray([...CAVEATS]), (input, level, caveats) => {
        const [delegate, secretariat] = [
          anActor({ clearance: level, caveats }),
          { ...chair, clearance: level, caveats },
        ];
        const own = checkLabel(delegate, input, 'JPN');
        const theirs = checkLabel(secretariat, input, null);
        expect(isRefusal(own) || visible(delegate, own)).toBe(true);
        expect(isRefusal(theirs) || visible(secretariat, theirs)).toBe(true);
      }),
    );
  });
});

describe('the caveats', () => {
  it('are a closed list, with a name in both languages', () => {
    expect([...CAVEATS]).toEqual(['CRISIS-RESPONSE', 'CYBER-DEFENCE', 'EXERCISE-PLANNING']);
    for (const caveat of CAVEATS) {
      const { en, fr } = CAVEAT_NAMES[caveat];
      expect([en, fr]).not.toContain('');
    }
  });
});
