import type { CatalogueEntry } from './entry';
import { STATES } from './states';

const asean: CatalogueEntry = {
  code: 'XAS',
  alpha2: 'XA',
  group: 'OBSERVER',
  memberSince: null,
  capital: 'Jakarta',
  timeZone: 'Asia/Jakarta',
  nameEn: 'ASEAN',
  nameFr: 'ASEAN',
  formalEn: 'Association of Southeast Asian Nations',
  formalFr: "Association des nations de l'Asie du Sud-Est",
  orderEn: STATES.length + 1,
  orderFr: STATES.length + 1,
  inDefaultCharter: false,
};

const europeanUnion: CatalogueEntry = {
  code: 'XEU',
  alpha2: 'XE',
  group: 'OBSERVER',
  memberSince: null,
  capital: 'Brussels',
  timeZone: 'Europe/Brussels',
  nameEn: 'European Union',
  nameFr: 'Union européenne',
  formalEn: 'European Union',
  formalFr: 'Union européenne',
  orderEn: STATES.length + 2,
  orderFr: STATES.length + 2,
  inDefaultCharter: false,
};

/**
 * Organisations that are invited as observers and never have a seat. They are no states: their codes are from the ranges
 * that ISO 3166-1 leaves to its users.
 */
export const OBSERVER_ORGANISATIONS: readonly CatalogueEntry[] = [asean, europeanUnion];
