import { type Actor, type DelegationCode, type Role, standingOf } from '@parley/kernel';

/** Somebody who asks: of the secretariat where there is no delegation. */
export const anActor = (role: Role, delegation: DelegationCode | null, more: Partial<Actor> = {}): Actor => ({
  standing: standingOf(role),
  personId: `${role} ${delegation ?? ''}`,
  tokenId: null,
  credentialId: 'sign-in',
  role,
  delegation,
  clearance: 'SECRET',
  caveats: [],
  speaksForSeat: role === 'HEAD',
  language: 'EN',
  ...more,
});

export const chair = anActor('CHAIR', null);
export const officer = anActor('SESSION_OFFICER', null);
export const rapporteur = anActor('RAPPORTEUR', null);
export const observer = anActor('OBSERVER', 'XAS');
export const japan = anActor('ADVISER', 'JPN');
export const france = anActor('HEAD', 'FRA');
export const korea = anActor('DEPUTY', 'KOR');
/** Sees the session of these specs, and is not invited to it. */
export const norway = anActor('HEAD', 'NOR');
/** Invited, and cleared for too little to see the item once it is restricted. */
export const lowJapan = anActor('DEPUTY', 'JPN', { clearance: 'UNCLASSIFIED' });

export const READERS: readonly Actor[] = [
  chair,
  rapporteur,
  observer,
  japan,
  france,
  korea,
  norway,
  lowJapan,
];
