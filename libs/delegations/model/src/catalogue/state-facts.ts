import type { CatalogueEntry } from './entry';

type Facts = Pick<CatalogueEntry, 'alpha2' | 'memberSince' | 'capital' | 'timeZone'> & {
  readonly ally: boolean;
};

const ally = (alpha2: string, memberSince: string, capital: string, timeZone: string): Facts => ({
  alpha2,
  memberSince,
  capital,
  timeZone,
  ally: true,
});

const partner = (alpha2: string, capital: string, timeZone: string): Facts => ({
  alpha2,
  memberSince: null,
  capital,
  timeZone,
  ally: false,
});

/** The states that the charter knows, by alpha-3 code, in English alphabetical order of their names. */
export const STATE_FACTS = {
  ALB: ally('AL', '2009-04-01', 'Tirana', 'Europe/Tirane'),
  AUS: partner('AU', 'Canberra', 'Australia/Sydney'),
  BEL: ally('BE', '1949-08-24', 'Brussels', 'Europe/Brussels'),
  BGR: ally('BG', '2004-03-29', 'Sofia', 'Europe/Sofia'),
  CAN: ally('CA', '1949-08-24', 'Ottawa', 'America/Toronto'),
  HRV: ally('HR', '2009-04-01', 'Zagreb', 'Europe/Zagreb'),
  CZE: ally('CZ', '1999-03-12', 'Prague', 'Europe/Prague'),
  DNK: ally('DK', '1949-08-24', 'Copenhagen', 'Europe/Copenhagen'),
  EST: ally('EE', '2004-03-29', 'Tallinn', 'Europe/Tallinn'),
  FIN: ally('FI', '2023-04-04', 'Helsinki', 'Europe/Helsinki'),
  FRA: ally('FR', '1949-08-24', 'Paris', 'Europe/Paris'),
  DEU: ally('DE', '1955-05-06', 'Berlin', 'Europe/Berlin'),
  GRC: ally('GR', '1952-02-18', 'Athens', 'Europe/Athens'),
  HUN: ally('HU', '1999-03-12', 'Budapest', 'Europe/Budapest'),
  ISL: ally('IS', '1949-08-24', 'Reykjavik', 'Atlantic/Reykjavik'),
  ITA: ally('IT', '1949-08-24', 'Rome', 'Europe/Rome'),
  JPN: partner('JP', 'Tokyo', 'Asia/Tokyo'),
  LVA: ally('LV', '2004-03-29', 'Riga', 'Europe/Riga'),
  LTU: ally('LT', '2004-03-29', 'Vilnius', 'Europe/Vilnius'),
  LUX: ally('LU', '1949-08-24', 'Luxembourg', 'Europe/Luxembourg'),
  MNE: ally('ME', '2017-06-05', 'Podgorica', 'Europe/Podgorica'),
  NLD: ally('NL', '1949-08-24', 'Amsterdam', 'Europe/Amsterdam'),
  NZL: partner('NZ', 'Wellington', 'Pacific/Auckland'),
  MKD: ally('MK', '2020-03-27', 'Skopje', 'Europe/Skopje'),
  NOR: ally('NO', '1949-08-24', 'Oslo', 'Europe/Oslo'),
  POL: ally('PL', '1999-03-12', 'Warsaw', 'Europe/Warsaw'),
  PRT: ally('PT', '1949-08-24', 'Lisbon', 'Europe/Lisbon'),
  KOR: partner('KR', 'Seoul', 'Asia/Seoul'),
  ROU: ally('RO', '2004-03-29', 'Bucharest', 'Europe/Bucharest'),
  SVK: ally('SK', '2004-03-29', 'Bratislava', 'Europe/Bratislava'),
  SVN: ally('SI', '2004-03-29', 'Ljubljana', 'Europe/Ljubljana'),
  ESP: ally('ES', '1982-05-30', 'Madrid', 'Europe/Madrid'),
  SWE: ally('SE', '2024-03-07', 'Stockholm', 'Europe/Stockholm'),
  TUR: ally('TR', '1952-02-18', 'Ankara', 'Europe/Istanbul'),
  GBR: ally('GB', '1949-08-24', 'London', 'Europe/London'),
  USA: ally('US', '1949-08-24', 'Washington, D.C.', 'America/New_York'),
} satisfies Readonly<Record<string, Facts>>;

export type StateCode = keyof typeof STATE_FACTS;

/** French alphabetical order of their French names. */
export const FRENCH_ORDER =
  'ALB DEU AUS BEL BGR CAN HRV DNK ESP EST USA FIN FRA GRC HUN ISL ITA JPN ' +
  'LVA LTU LUX MKD MNE NOR NZL NLD POL PRT KOR ROU GBR SVK SVN SWE CZE TUR';
