import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LABEL_FOR_ALL } from '@parley/delegations/model';
import { type AdoptedPosition, type Adoption, reservationsOf } from './decision';
import { decisionContent, numberedDecision } from './decision-content';
import { decisionStatement } from './decision-statement';

const at = new Date('2026-12-03T14:30:00.000Z');
const position = (delegation: string, more: Partial<AdoptedPosition> = {}): AdoptedPosition => ({
  ...{ delegation, position: 'AGREE', reason: null, byKey: 'head', underAuthority: false, at, counts: true },
  ...more,
});
const adoption = (more: Partial<Adoption> = {}): Adoption => ({
  ...{ key: 'decision', title: 'Terms of reference', text: { revisionKey: 'text', sha256: 'a'.repeat(64) } },
  ...{
    adoptedAt: at,
    recordedAt: new Date(at.getTime() + 5),
    basis: 'NAMED',
    members: ['FRA', 'JPN', 'NOR'],
  },
  reachedBy: { kind: 'POLL', key: 'poll', result: 'CONSENSUS_WITH_RESERVATIONS' },
  positions: [
    position('FRA', { position: 'RESERVATION', reason: 'Paragraph 4.' }),
    position('JPN'),
    position('AUS', { position: 'RESERVATION', counts: false }),
  ],
  ...{ sessionKey: null, itemKey: null, label: LABEL_FOR_ALL },
  ...more,
});
const named = (more: Partial<Adoption> = {}) =>
  numberedDecision(adoption(more), 7, (text) => `hash of ${text}`);

describe('a decision', () => {
  it('has its number in the series of decision sheets, of the year in which it was adopted', () => {
    expect(named().reference).toBe('APP-DS(2026)0007');
    const lastMoment = {
      adoptedAt: new Date('2026-12-31T23:59:59.999Z'),
      recordedAt: new Date('2027-01-01T00:00:01Z'),
    };
    expect(named(lastMoment).reference).toBe('APP-DS(2026)0007');
  });

  it('has the reservations of those who count, and of nobody else', () => {
    expect(reservationsOf(adoption()).map(({ delegation }) => delegation)).toEqual(['FRA']);
  });

  it('says the same whatever the order in which the seats spoke or are listed', () => {
    const content = decisionContent(named());
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...adoption().positions], { minLength: 3 }),
        fc.shuffledSubarray([...adoption().members], { minLength: 3 }),
        (positions, members) => {
          expect(decisionContent(named({ positions, members }))).toBe(content);
        },
      ),
    );
  });

  it.each([
    ['title', { title: 'Terms' }],
    ['text', { text: { revisionKey: 'text', sha256: 'b'.repeat(64) } }],
    ['time', { adoptedAt: new Date(at.getTime() + 1) }],
    ['basis', { members: ['FRA', 'JPN'] }],
    ['positions', { positions: [position('JPN')] }],
    ['way', { reachedBy: { kind: 'SILENCE', key: 'poll' } }],
  ] as const)('has another hash where its %s is another', (_, more) => {
    expect(named(more).sha256).not.toBe(named().sha256);
  });

  it('says in a sentence how it was reached, in English and French', () => {
    expect(decisionStatement(adoption())).toEqual({
      en: 'Adopted by consensus among France, Japan, Norway, with a reservation (France).',
      fr: 'Adoptée par consensus entre France, Japon, Norvège, avec une réserve (France).',
    });
    expect(
      decisionStatement(
        adoption({ reachedBy: { kind: 'SILENCE', key: 's' }, basis: 'ALLIES', positions: [] }),
      ),
    ).toEqual({
      en: 'Adopted under a silence procedure among the 3 Allies: silence was not broken.',
      fr: 'Adoptée selon la procédure de silence entre les 3 Alliés : le silence n’a pas été rompu.',
    });
  });
});
