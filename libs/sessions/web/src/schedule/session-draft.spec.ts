import { describe, expect, it } from '@jest/globals';
import { draftOf, EMPTY_DRAFT, inputOf, isTimed } from './session-draft';

const seat = (code: string, group: 'ALLY' | 'PARTNER' = 'ALLY') => ({
  __typename: 'Delegation' as const,
  id: code,
  code,
  name: code,
  group,
});

const session = (part: object = {}) => ({
  title: 'Exchange',
  purpose: 'INFORM' as const,
  format: 'ALL' as const,
  participants: [seat('FRA'), seat('JPN', 'PARTNER')],
  startsAt: '2026-12-08T13:00:00+01:00',
  endsAt: '2026-12-08T15:00:00+01:00',
  timeZone: 'Europe/Brussels',
  chair: null,
  place: null,
  onlineUrl: null,
  label: {
    __typename: 'Label' as const,
    classification: 'RESTRICTED' as const,
    releasableTo: null as string[] | null,
    releasableToObservers: false,
    caveats: [],
    tlp: 'AMBER' as const,
    banner: 'APP RESTRICTED',
  },
  ...part,
});

const releasedTo = (releasableTo: string[]) => ({ label: { ...session().label, releasableTo } });

describe('the draft of a session', () => {
  it('names the seats as the format took them', () => {
    expect(draftOf(session()).named).toEqual([]);
    expect(draftOf(session({ format: 'NAMED' })).named).toEqual(['FRA', 'JPN']);
    expect(draftOf(session({ format: 'ALLIES_PLUS' })).named).toEqual(['JPN']);
  });

  it('reads a release to exactly those invited as one to everybody invited', () => {
    const named = session({ format: 'NAMED', ...releasedTo(['JPN', 'FRA']) });
    expect(draftOf(named).label.releasableTo).toBeNull();
  });

  it('keeps a release to fewer than are invited, and any release of the widest format', () => {
    expect(draftOf(session({ format: 'NAMED', ...releasedTo(['JPN']) })).label.releasableTo).toEqual(['JPN']);
    expect(draftOf(session(releasedTo(['JPN', 'FRA']))).label.releasableTo).toEqual(['JPN', 'FRA']);
  });

  it('comes back as it was given, with the same instants', () => {
    const draft = draftOf(session({ place: 'Brussels' }));
    if (!isTimed(draft)) throw new Error('a session has its times');
    expect(inputOf(draft)).toMatchObject({
      title: 'Exchange',
      startsAt: '2026-12-08T12:00:00.000Z',
      place: 'Brussels',
      onlineUrl: null,
      label: { classification: 'RESTRICTED', releasableTo: null, tlp: 'AMBER' },
    });
  });

  it('is not complete without its times', () => {
    expect(isTimed(EMPTY_DRAFT)).toBe(false);
    expect(
      isTimed({ ...EMPTY_DRAFT, startsAt: '2026-12-08T12:00:00Z', endsAt: '2026-12-08T13:00:00Z' }),
    ).toBe(true);
  });
});
