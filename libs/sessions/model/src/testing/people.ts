import { type Actor, standingOf } from '@parley/kernel';
import type { Person } from '@parley/delegations/model';

/** Somebody accredited: an adviser of Japan unless said otherwise. */
export const aPerson = (more: Partial<Person> = {}): Person => ({
  id: 'adviser-jpn',
  name: 'Japan — Adviser',
  email: 'adviser@jpn.example',
  role: 'ADVISER',
  delegation: 'JPN',
  clearance: 'SECRET',
  caveats: [],
  speaksForSeat: false,
  language: 'EN',
  active: true,
  pending: false,
  accredits: false,
  ...more,
});

/** That person, asking. */
export const anActor = (more: Partial<Person> = {}): Actor => {
  const { id, role, delegation, clearance, caveats, speaksForSeat, language } = aPerson(more);
  const asking = { role, delegation, clearance, caveats, speaksForSeat, language };
  return {
    ...asking,
    standing: standingOf(role),
    personId: id,
    tokenId: null,
    credentialId: `sign-in of ${id}`,
  };
};

const secretariat = (role: Person['role'], more: Partial<Person> = {}): Actor =>
  anActor({ id: role, role, delegation: null, ...more });

export const chair = secretariat('CHAIR', { caveats: ['CYBER-DEFENCE'] });
export const officer = secretariat('SESSION_OFFICER', { caveats: ['CYBER-DEFENCE'] });
/** Runs sessions too, but reads no further than RESTRICTED. */
export const lowOfficer = secretariat('SESSION_OFFICER', { id: 'low', clearance: 'RESTRICTED' });
export const rapporteur = secretariat('RAPPORTEUR');
export const administrator = secretariat('ADMINISTRATOR');
export const japan = anActor({ caveats: ['CYBER-DEFENCE'] });
/** Speaks for its seat. */
export const headJapan = anActor({
  id: 'head-jpn',
  role: 'HEAD',
  speaksForSeat: true,
  caveats: ['CYBER-DEFENCE'],
});
export const france = anActor({ id: 'adviser-fra', delegation: 'FRA' });
export const headFrance = anActor({ id: 'head-fra', role: 'HEAD', delegation: 'FRA', speaksForSeat: true });
export const lowFrance = anActor({ id: 'low-fra', delegation: 'FRA', clearance: 'UNCLASSIFIED' });
export const observer = anActor({ id: 'observer', role: 'OBSERVER', delegation: 'XAS' });

/** Everybody above: readers between whom every label in these specs can tell. */
export const READERS: readonly Actor[] = [
  chair,
  officer,
  lowOfficer,
  rapporteur,
  administrator,
  japan,
  france,
  lowFrance,
  observer,
];
