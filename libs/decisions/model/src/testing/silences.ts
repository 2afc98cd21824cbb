import { type Actor, isRefusal, type Label, type Result, type Role, standingOf } from '@parley/kernel';
import { outcomeAt, type ToldMembers } from '../silence/outcome-at';
import type { Silence, SilenceState } from '../silence/silence';
import type { SilenceNow } from '../silence/silence-gates';

export const HOUR = 3_600_000;
export const T0 = new Date('2026-02-02T12:00:00Z');
export const at = (hours: number): Date => new Date(T0.getTime() + hours * HOUR);
export const EXPIRY = at(72);
export const MEMBERS = ['FRA', 'JPN', 'NOR'];

export const actor = (role: Role, delegation: string | null, speaksForSeat = false): Actor => ({
  standing: standingOf(role),
  ...{ personId: `${role} ${delegation ?? ''}`, tokenId: null, credentialId: 'sign-in', role, delegation },
  ...{ clearance: 'SECRET', caveats: [], speaksForSeat, language: 'EN' },
});
export const chair = actor('CHAIR', null);
export const officer = actor('SESSION_OFFICER', null);
export const rapporteur = actor('RAPPORTEUR', null);
export const france = actor('HEAD', 'FRA', true);
export const adviserFrance = actor('ADVISER', 'FRA');
export const japan = actor('HEAD', 'JPN', true);
export const korea = actor('HEAD', 'KOR', true);
export const observer = actor('OBSERVER', null);

export const label: Label = {
  ...{
    classification: 'UNCLASSIFIED',
    releasableTo: ['FRA', 'JPN', 'NOR', 'KOR'],
    releasableToObservers: false,
  },
  ...{ caveats: [], tlp: null, originator: null },
};
export const text = {
  ...{
    revisionKey: 'text',
    paperKey: 'paper',
    sha256: 'hash',
    reference: 'APP-D(2026)0001',
    title: 'Calendar',
    originator: 'JPN',
  },
};

export const silenceIn = (state: SilenceState, overrides: Partial<Silence> = {}): Silence => ({
  ...{
    key: 'silence',
    version: 3,
    state,
    text,
    basis: 'NAMED',
    members: MEMBERS,
    label,
    sessionKey: null,
    proposedAt: T0,
  },
  ...{
    startsAt: state === 'PROPOSED' ? null : T0,
    expiresAt: EXPIRY,
    shortPeriodReason: null,
    previousKey: null,
    notReached: [],
  },
  ...{ brokenBy: state === 'BROKEN' ? ['NOR'] : [], closingReason: null, objectedBy: null },
  ...{ announcedAt: null, announcedIn: null, decisionKey: null },
  ...overrides,
});

export const TOLD: ToldMembers = { counting: MEMBERS, reached: MEMBERS };
export const nowAt = (silence: Silence, time: Date, told: ToldMembers = TOLD): SilenceNow => ({
  silence,
  outcome: outcomeAt(silence, told, time),
});

export const done = <T extends object>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(result.message.en);
  return result;
};
export const codeOf = (result: unknown): string | null => (isRefusal(result) ? result.code : null);
