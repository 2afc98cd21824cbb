import type { Classification } from './classification';
import type { Label } from './label';
import type { Language } from './language';
import type { DelegationCode } from './seat-set';

const LEVEL: Record<'EN' | 'FR', Record<Classification, string>> = {
  EN: {
    UNCLASSIFIED: 'APP UNCLASSIFIED',
    RESTRICTED: 'APP RESTRICTED',
    CONFIDENTIAL: 'APP CONFIDENTIAL',
    SECRET: 'APP SECRET',
  },
  FR: {
    UNCLASSIFIED: 'APP SANS CLASSIFICATION',
    RESTRICTED: 'APP DIFFUSION RESTREINTE',
    CONFIDENTIAL: 'APP CONFIDENTIEL',
    SECRET: 'APP SECRET',
  },
};

const releasability = (label: Label, french: boolean, nameOf: (code: DelegationCode) => string): string => {
  if (label.releasableTo === null) return '';
  if (label.releasableTo.length === 0)
    return french ? 'Secrétariat et auteur seulement' : 'Secretariat and originator only';
  const names = label.releasableTo.map(nameOf).join(', ');
  return french ? `Communicable à ${names}` : `Releasable to ${names}`;
};

/**
 * The marking that stands on every screen and export, e.g. "APP RESTRICTED Releasable to Australia, Japan"
 * (domain.md §9). `nameOf` gives a delegation's name in the same language.
 */
export const banner = (
  label: Label,
  language: Language,
  nameOf: (code: DelegationCode) => string,
): string => {
  const french = language === 'FR';
  const parts = [
    LEVEL[french ? 'FR' : 'EN'][label.classification],
    releasability(label, french, nameOf),
    label.releasableToObservers ? (french ? 'et aux observateurs' : 'and to observers') : '',
    ...label.caveats,
  ];
  return parts.filter((part) => part !== '').join(' ');
};
