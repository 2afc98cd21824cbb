import type { AdministeredPersonFragment } from '@parley/api-client';

/** What is looked for among the people. */
export interface PeopleFilter {
  /** Part of a name, an address, or a delegation's name or code. */
  readonly text: string;
  /** Also those whose accreditation has ended. */
  readonly ended: boolean;
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Those who fit, the secretariat first, then by delegation and name. */
export const filterPeople = (
  people: readonly AdministeredPersonFragment[],
  { text, ended }: PeopleFilter,
): readonly AdministeredPersonFragment[] => {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = ({ name, email, delegation, active }: AdministeredPersonFragment): boolean => {
    const where = folded([name, email ?? '', delegation?.code ?? '', delegation?.name ?? ''].join(' '));
    return (ended || active) && words.every((word) => where.includes(word));
  };
  return people.filter(fits).sort(byPlace);
};

const placeOf = ({ delegation, name }: AdministeredPersonFragment): string =>
  `${delegation?.name ?? ''} ${name}`;
const byPlace = (a: AdministeredPersonFragment, b: AdministeredPersonFragment): number =>
  placeOf(a).localeCompare(placeOf(b));
