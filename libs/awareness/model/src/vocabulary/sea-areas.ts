import type { DelegationCode, Worded } from '@parley/kernel';
import type { Box } from '../geometry';
import { term, type Term } from './term';

/** A part of the sea that notes are about. It is known by its code; its name is the reader's. */
export interface SeaArea extends Term {
  /** Roughly where it lies: to find notes on a map, never a claim of limits. */
  readonly box: Box;
  /** What delegations call it that call it otherwise. */
  readonly calledBy?: Readonly<Record<DelegationCode, Worded>>;
}

const area = (
  [code, en, fr]: readonly [string, string, string],
  box: Box,
  calledBy?: SeaArea['calledBy'],
): SeaArea => ({ ...term(code, en, fr), box, ...(calledBy ? { calledBy } : {}) });

/** Sea areas by identifier. Where a name is disputed, the forum's own says both, and each delegation reads its own. */
export const SEA_AREAS: readonly SeaArea[] = [
  area(['arctic_ocean', 'Arctic Ocean', 'Océan Arctique'], [-180, 66, 180, 90]),
  area(['norwegian_sea', 'Norwegian Sea', 'Mer de Norvège'], [-11, 61, 17, 76]),
  area(['barents_sea', 'Barents Sea', 'Mer de Barents'], [17, 67, 68, 82]),
  area(['baltic_sea', 'Baltic Sea', 'Mer Baltique'], [9, 53, 31, 66]),
  area(['north_sea', 'North Sea', 'Mer du Nord'], [-5, 51, 12, 62]),
  area(['north_atlantic', 'North Atlantic', 'Atlantique Nord'], [-80, 0, 0, 66]),
  area(['mediterranean_sea', 'Mediterranean Sea', 'Mer Méditerranée'], [-6, 30, 37, 46]),
  area(['black_sea', 'Black Sea', 'Mer Noire'], [27, 40, 42, 47]),
  area(['red_sea', 'Red Sea', 'Mer Rouge'], [32, 12, 44, 30]),
  area(['gulf_of_aden', 'Gulf of Aden', 'Golfe d’Aden'], [43, 10, 52, 16]),
  area(['indian_ocean', 'Indian Ocean', 'Océan Indien'], [20, -60, 120, 26]),
  area(['strait_of_malacca', 'Strait of Malacca', 'Détroit de Malacca'], [95, 0, 105, 9]),
  area(['south_china_sea', 'South China Sea', 'Mer de Chine méridionale'], [104, -3, 122, 24]),
  area(['taiwan_strait', 'Taiwan Strait', 'Détroit de Taïwan'], [117, 21, 122, 27]),
  area(['east_china_sea', 'East China Sea', 'Mer de Chine orientale'], [117, 24, 131, 34]),
  area(['yellow_sea', 'Yellow Sea', 'Mer Jaune'], [118, 31, 127, 41], {
    KOR: { en: 'West Sea (Yellow Sea)', fr: 'Mer de l’Ouest (mer Jaune)' },
  }),
  area(
    ['sea_of_japan_east_sea', 'Sea of Japan / East Sea', 'Mer du Japon / mer de l’Est'],
    [127, 33, 143, 52],
    {
      JPN: { en: 'Sea of Japan', fr: 'Mer du Japon' },
      KOR: { en: 'East Sea', fr: 'Mer de l’Est' },
    },
  ),
  area(['sea_of_okhotsk', 'Sea of Okhotsk', 'Mer d’Okhotsk'], [135, 43, 165, 63]),
  area(['bering_sea', 'Bering Sea', 'Mer de Béring'], [162, 51, -157, 66]),
  area(['north_pacific', 'North Pacific', 'Pacifique Nord'], [120, 0, -77, 66]),
  area(['south_pacific', 'South Pacific', 'Pacifique Sud'], [145, -60, -70, 0]),
  area(['tasman_sea', 'Tasman Sea', 'Mer de Tasman'], [147, -47, 175, -29]),
];

const BY_CODE: ReadonlyMap<string, SeaArea> = new Map(SEA_AREAS.map((one) => [one.code, one]));

/** A sea area by its code; `undefined` for any other. */
export const seaArea = (code: string): SeaArea | undefined => BY_CODE.get(code);

/** The name of a sea area as a delegation calls it; as the forum does for a reader without one (`null`). */
export const seaAreaName = ({ name, calledBy }: SeaArea, reader: DelegationCode | null): Worded =>
  (reader === null ? undefined : calledBy?.[reader]) ?? name;
