import { term } from './term';

/** The terms of the PHIA probability yardstick, least likely first: seven ranges with gaps between them, which nobody fills. */
export const LIKELIHOODS = [
  term('remote_chance', 'Remote chance', 'Probabilité infime'),
  term('highly_unlikely', 'Highly unlikely', 'Très improbable'),
  term('unlikely', 'Unlikely', 'Improbable'),
  term('realistic_possibility', 'Realistic possibility', 'Possibilité réelle'),
  term('likely', 'Likely or probable', 'Probable'),
  term('highly_likely', 'Highly likely', 'Très probable'),
  term('almost_certain', 'Almost certain', 'Quasi certain'),
];

/** The range of each term in per cent, both ends within it, in the order of {@link LIKELIHOODS}. */
export const LIKELIHOOD_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0, 5],
  [10, 20],
  [25, 35],
  [40, 50],
  [55, 75],
  [80, 90],
  [95, 100],
];

/** How sure an analyst is of a judgement: said apart from how likely it is, never in one sentence with it. */
export const CONFIDENCES = ['LOW', 'MODERATE', 'HIGH'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
