import { type Actor, type DelegationCode, type Role, standingOf } from '@parley/kernel';

/** Somebody who asks: of the secretariat where there is no delegation. */
export const anActor = (role: Role, delegation: DelegationCode | null, more: Partial<Actor> = {}): Actor => ({
  standing: standingOf(role),
  personId: `${role} ${delegation ?? ''}`,
  tokenId: null,
  credentialId: 'sign-in',
  role,
  delegation,
  clearance: 'CONFIDENTIAL',
  caveats: ['CYBER-DEFENCE'],
  speaksForSeat: role === 'HEAD',
  language: 'EN',
  ...more,
});

export const administrator = anActor('ADMINISTRATOR', null);
export const chair = anActor('CHAIR', null);
export const headOfJapan = anActor('HEAD', 'JPN');
export const authorisedDeputy = anActor('DEPUTY', 'JPN', { speaksForSeat: true });
export const adviserOfJapan = anActor('ADVISER', 'JPN');
export const headOfFrance = anActor('HEAD', 'FRA');
export const observer = anActor('OBSERVER', 'XAS');
