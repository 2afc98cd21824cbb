import { describe, expect, it } from '@jest/globals';
import type { AdministeredPersonFragment } from '@parley/api-client';
import { filterPeople } from './filter-people';

const person = (name: string, code: string | null, active = true): AdministeredPersonFragment => ({
  __typename: 'Person',
  id: name,
  name,
  role: code === null ? 'CHAIR' : 'ADVISER',
  delegation:
    code === null
      ? null
      : {
          __typename: 'Delegation',
          id: code,
          code,
          name: code === 'TUR' ? 'Türkiye' : 'Japan',
          group: 'ALLY',
        },
  speaksForSeat: false,
  email: `${name.toLowerCase()}@example.org`,
  clearance: 'RESTRICTED',
  caveats: [],
  active,
  pending: false,
  accredits: false,
  viewerCanConfirm: false,
});
const PEOPLE = [
  person('Zeynep', 'TUR'),
  person('Aiko', 'JPN'),
  person('Chair', null),
  person('Former', 'JPN', false),
];
const names = (text: string, ended = false) => filterPeople(PEOPLE, { text, ended }).map(({ name }) => name);

describe('finding people', () => {
  it('lists the secretariat first, then by delegation', () => {
    expect(names('')).toEqual(['Chair', 'Aiko', 'Zeynep']);
  });

  it('goes by name, address and delegation, without regard to case and accents', () => {
    expect(names('turkiye')).toEqual(['Zeynep']);
    expect(names('AIKO@')).toEqual(['Aiko']);
    expect(names('jpn aiko')).toEqual(['Aiko']);
    expect(names('jpn zeynep')).toEqual([]);
  });

  it('shows ended accreditations only when they are asked for', () => {
    expect(names('former')).toEqual([]);
    expect(names('former', true)).toEqual(['Former']);
  });
});
