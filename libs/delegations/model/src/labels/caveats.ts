import type { Worded } from '@parley/kernel';

/** Restrictive tags of the forum's own policy: who reads must hold every one that a label carries (labels). */
export const CAVEATS = ['CRISIS-RESPONSE', 'CYBER-DEFENCE', 'EXERCISE-PLANNING'] as const;
export type Caveat = (typeof CAVEATS)[number];

/** What each caveat is called to people. */
export const CAVEAT_NAMES: Readonly<Record<Caveat, Worded>> = {
  'CRISIS-RESPONSE': { en: 'Crisis response', fr: 'Réponse aux crises' },
  'CYBER-DEFENCE': { en: 'Cyber defence', fr: 'Cyberdéfense' },
  'EXERCISE-PLANNING': { en: 'Exercise planning', fr: 'Planification des exercices' },
};

/** True of a caveat that the vocabulary holds. */
export const isCaveat = (text: string): text is Caveat => CAVEATS.some((caveat) => caveat === text);
