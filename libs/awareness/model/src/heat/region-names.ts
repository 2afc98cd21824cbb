import type { Worded } from '@parley/kernel';
import type { Region } from './region';

const NAMES: Readonly<Record<Region, Worded>> = {
  ARCTIC: { en: 'Arctic', fr: 'Arctique' },
  ANTARCTIC: { en: 'Antarctic', fr: 'Antarctique' },
  NORTH_ATLANTIC: { en: 'North Atlantic', fr: 'Atlantique Nord' },
  EUROPE: { en: 'Europe', fr: 'Europe' },
  MEDITERRANEAN: { en: 'Mediterranean', fr: 'Méditerranée' },
  AFRICA: { en: 'Africa', fr: 'Afrique' },
  SOUTH_ATLANTIC: { en: 'South Atlantic', fr: 'Atlantique Sud' },
  INDIAN_OCEAN: { en: 'Indian Ocean', fr: 'Océan Indien' },
  CENTRAL_ASIA: { en: 'Central Asia', fr: 'Asie centrale' },
  EAST_ASIA: { en: 'East Asia', fr: 'Asie de l’Est' },
  SOUTH_EAST_ASIA: { en: 'South-East Asia', fr: 'Asie du Sud-Est' },
  NORTH_PACIFIC: { en: 'North Pacific', fr: 'Pacifique Nord' },
  SOUTH_PACIFIC: { en: 'South Pacific', fr: 'Pacifique Sud' },
  NORTH_AMERICA: { en: 'North America', fr: 'Amérique du Nord' },
  SOUTH_AMERICA: { en: 'South America', fr: 'Amérique du Sud' },
  NOWHERE: { en: 'Without a place', fr: 'Sans lieu' },
};

/** What a region is called. None of the names is that of a sea whose name is disputed. */
export const regionName = (region: Region): Worded => NAMES[region];
