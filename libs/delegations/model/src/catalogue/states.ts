import type { CatalogueEntry } from './entry';
import { FRENCH_ORDER, STATE_FACTS, type StateCode } from './state-facts';
import { STATE_FORMAL_NAMES, STATE_NAMES } from './state-names';

/** First day of the default charter: the 30+4 of October 2020 (who takes part). */
export const CHARTER_START = '2020-10-01';

const CODES = Object.keys(STATE_FACTS) as readonly StateCode[];
const FRENCH = FRENCH_ORDER.split(' ');

const entry = (code: StateCode, index: number): CatalogueEntry => {
  const { ally, ...facts } = STATE_FACTS[code];
  const [nameEn, nameFr] = STATE_NAMES[code];
  const [formalEn, formalFr] = STATE_FORMAL_NAMES[code];
  return {
    code,
    ...facts,
    group: ally ? 'ALLY' : 'PARTNER',
    nameEn,
    nameFr,
    formalEn,
    formalFr,
    orderEn: index + 1,
    orderFr: FRENCH.indexOf(code) + 1,
    inDefaultCharter: facts.memberSince === null || facts.memberSince <= CHARTER_START,
  };
};

/** Every state that the charter knows, seated or not, in English alphabetical order. */
export const STATES: readonly CatalogueEntry[] = CODES.map(entry);
