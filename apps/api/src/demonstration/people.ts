import { demonstrationPeople } from '@parley/delegations/model';
import { accreditingWith, hashPassword } from '@parley/delegations/server';
import type { Person } from './as-person';
import { inTurns } from './in-turns';

const CLEARANCE = {
  HEAD: 'SECRET',
  DEPUTY: 'CONFIDENTIAL',
  ADVISER: 'RESTRICTED',
  OBSERVER: 'RESTRICTED',
} as const;

const clearanceOf = (role: string): string =>
  role in CLEARANCE ? CLEARANCE[role as keyof typeof CLEARANCE] : 'SECRET';

/**
 * Accredits everybody of the demonstration but the administrator, who does it. They share one password, and the terminal says
 * so: a hash of its own for each would hide nothing, and cost seconds. Whoever changes theirs gets one of their own.
 */
export const accreditEverybody = async (administrator: Person, password: string): Promise<void> => {
  const hashed = hashPassword(password);
  const accredit = accreditingWith(() => hashed);
  const others = demonstrationPeople().filter(({ role }) => role !== 'ADMINISTRATOR');
  await inTurns(others, 2, (person) =>
    administrator(accredit, {
      input: { ...person, clearance: clearanceOf(person.role), password, caveats: [], language: 'EN' },
    }),
  );
};
