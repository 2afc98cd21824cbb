import type { Worded } from '@parley/kernel';

/** How far a source can be relied on, by the Admiralty system (AJP-2.1): graded apart from what it says. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** How credible what is said is, from 1 to 6 in the same system. */
export const CREDIBILITIES = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX'] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

const RELIABILITY_NAMES: Readonly<Record<Reliability, Worded>> = {
  A: { en: 'Completely reliable', fr: 'Totalement fiable' },
  B: { en: 'Usually reliable', fr: 'Généralement fiable' },
  C: { en: 'Fairly reliable', fr: 'Assez fiable' },
  D: { en: 'Not usually reliable', fr: 'Généralement peu fiable' },
  E: { en: 'Unreliable', fr: 'Non fiable' },
  F: { en: 'Reliability cannot be judged', fr: 'Fiabilité impossible à apprécier' },
};

const CREDIBILITY_NAMES: Readonly<Record<Credibility, Worded>> = {
  ONE: { en: 'Confirmed by other sources', fr: 'Confirmé par d’autres sources' },
  TWO: { en: 'Probably true', fr: 'Probablement vrai' },
  THREE: { en: 'Possibly true', fr: 'Peut-être vrai' },
  FOUR: { en: 'Doubtful', fr: 'Douteux' },
  FIVE: { en: 'Improbable', fr: 'Improbable' },
  SIX: { en: 'Truth cannot be judged', fr: 'Véracité impossible à apprécier' },
};

/** A grade of a source, in words. */
export const reliabilityName = (grade: Reliability): Worded => RELIABILITY_NAMES[grade];
/** A grade of what was said, in words. */
export const credibilityName = (grade: Credibility): Worded => CREDIBILITY_NAMES[grade];

/** A rating as it is written: letter and digit, e.g. B2. */
export const ratingOf = (reliability: Reliability, credibility: Credibility): string =>
  `${reliability}${CREDIBILITIES.indexOf(credibility) + 1}`;
