import { type DelegationCode, type Role } from '@parley/kernel';
import { defaultCharter } from '../charter/charter';
import { nameOf } from '../catalogue/catalogue';
import { inOrder } from '../catalogue/seating-order';

/** Password of the demonstration accounts where the operator sets none. */
export const DEMONSTRATION_PASSWORD = 'demonstration only';

/** Somebody offered on a demonstration forum, called by their post. */
export interface DemonstrationPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly delegation: DelegationCode | null;
}

const POSTS = [
  ['HEAD', 'head', 'Head of Delegation'],
  ['DEPUTY', 'deputy', 'Deputy Head of Delegation'],
  ['ADVISER', 'adviser', 'Adviser'],
] as const;

const SECRETARIAT: readonly DemonstrationPerson[] = [
  { email: 'chair@secretariat.example', name: 'Chair', role: 'CHAIR', delegation: null },
  {
    email: 'officer@secretariat.example',
    name: 'Session Officer',
    role: 'SESSION_OFFICER',
    delegation: null,
  },
  { email: 'rapporteur@secretariat.example', name: 'Rapporteur', role: 'RAPPORTEUR', delegation: null },
  { email: 'admin@secretariat.example', name: 'Administrator', role: 'ADMINISTRATOR', delegation: null },
  { email: 'observer@asean.example', name: 'ASEAN — Observer', role: 'OBSERVER', delegation: 'XAS' },
];

/** All demonstration accounts: the secretariat, an observer, and three people of each seat of the default charter. */
export const demonstrationPeople = (): DemonstrationPerson[] => [
  ...SECRETARIAT,
  ...inOrder(
    defaultCharter.map(({ delegation }) => delegation),
    'EN',
  ).flatMap((code) =>
    POSTS.map(([role, address, post]) => ({
      email: `${address}@${code.toLowerCase()}.example`,
      name: `${nameOf(code, 'EN')} — ${post}`,
      role,
      delegation: code,
    })),
  ),
];
