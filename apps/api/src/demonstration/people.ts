import { demonstrationPeople } from '@parley/delegations/model';
import { accreditPerson } from '@parley/delegations/server';
import type { Person } from './as-person';

const CLEARANCE = {
  HEAD: 'SECRET',
  DEPUTY: 'CONFIDENTIAL',
  ADVISER: 'RESTRICTED',
  OBSERVER: 'RESTRICTED',
} as const;

const clearanceOf = (role: string): string =>
  role in CLEARANCE ? CLEARANCE[role as keyof typeof CLEARANCE] : 'SECRET';

/** Accredits everybody of the demonstration but the administrator, who does it. */
export const accreditEverybody = async (administrator: Person, password: string): Promise<void> => {
  const others = demonstrationPeople().filter(({ role }) => role !== 'ADMINISTRATOR');
  await Promise.all(
    others.map((person) =>
      administrator(accreditPerson, {
        input: { ...person, clearance: clearanceOf(person.role), password, caveats: [], language: 'EN' },
      }),
    ),
  );
};
