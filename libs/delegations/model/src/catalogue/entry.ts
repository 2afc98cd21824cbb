import type { DelegationCode } from '@parley/kernel';

/** What a delegation is in the forum. */
export const DELEGATION_GROUPS = ['ALLY', 'PARTNER', 'OBSERVER'] as const;
export type DelegationGroup = (typeof DELEGATION_GROUPS)[number];

/** A state that the charter knows, seated or not, or an observer organisation (who takes part). */
export interface CatalogueEntry {
  /** ISO 3166-1 alpha-3; an organisation's is from the user-assigned range XAA to XZZ. */
  readonly code: DelegationCode;
  /** ISO 3166-1 alpha-2; an organisation's is from the user-assigned range XA to XZ. */
  readonly alpha2: string;
  readonly group: DelegationGroup;
  /** Date of accession to the Alliance, a full-date; `null` for others. */
  readonly memberSince: string | null;
  readonly capital: string;
  /** IANA zone of the capital, or of the government's own hours where a capital has none of its own. */
  readonly timeZone: string;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly formalEn: string;
  readonly formalFr: string;
  /** Place in the English alphabetical seating order, from 1; organisations after the states. */
  readonly orderEn: number;
  /** Place in the French alphabetical seating order, from 1; organisations after the states. */
  readonly orderFr: number;
  /** Has a seat under the default charter, the 30+4 of October 2020. */
  readonly inDefaultCharter: boolean;
}
