import { type Actor, type Role, standingOf } from '@parley/kernel';

const anActor = (role: Role, delegation: string | null, speaksForSeat = false): Actor => ({
  standing: standingOf(role),
  personId: `${role} ${delegation ?? ''}`,
  tokenId: null,
  credentialId: 'sign-in',
  role,
  delegation,
  clearance: 'SECRET',
  caveats: [],
  speaksForSeat,
  language: 'EN',
});

export const headJapan = anActor('HEAD', 'JPN', true);
export const adviserJapan = anActor('ADVISER', 'JPN');
export const headFrance = anActor('HEAD', 'FRA', true);
export const headKorea = anActor('HEAD', 'KOR', true);
export const officer = anActor('SESSION_OFFICER', null);
export const observer = anActor('OBSERVER', null);

/** Readers between whom the labels of these specs can tell. */
export const READERS: readonly Actor[] = [headJapan, adviserJapan, headFrance, headKorea, officer, observer];
