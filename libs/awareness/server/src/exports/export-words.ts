import type { AssessmentKind, Confidence } from '@parley/awareness/model';
import type { Worded } from '@parley/kernel';

const say = (en: string, fr: string): Worded => ({ en, fr });

/** The fixed wording of notes as a document. */
export const EXPORT_WORDS = {
  selection: say('Notes of situational awareness', 'Notes de connaissance de la situation'),
  limited: say('limited release', 'diffusion limitée'),
  originator: say('Originator', 'Auteur'),
  topic: say('Topic', 'Sujet'),
  observed: say('Observed', 'Observé'),
  place: say('Place', 'Lieu'),
  rating: say('Source and credibility', 'Source et crédibilité'),
  likelihood: say('Likelihood', 'Probabilité'),
  confidence: say('Confidence', 'Confiance'),
  domains: say('Hybrid domains', 'Domaines hybrides'),
  baselines: say('Baseline requirements', 'Exigences de base'),
  techniques: say('DISARM techniques', 'Techniques DISARM'),
  sources: say('Sources', 'Sources'),
  changed: say('Version', 'Version'),
  label: say('Marking', 'Marquage'),
  withdrawn: say('Withdrawn', 'Retirée'),
  tearLine: say('Tear-line: a version for a wider audience', 'Version diffusable, pour un public plus large'),
  assessments: say('Assessments', 'Évaluations'),
  delegation: say('Delegation', 'Délégation'),
  assessment: say('Assessment', 'Évaluation'),
  text: say('In its own words', 'En ses propres termes'),
} as const satisfies Record<string, Worded>;

/** What a delegation makes of a note, in a word. */
export const KINDS_SAID: Readonly<Record<AssessmentKind, Worded>> = {
  CORROBORATE: say('Corroborates', 'Corrobore'),
  DISPUTE: say('Disputes', 'Conteste'),
  COMMENT: say('Comments', 'Commente'),
};

/** How sure an analyst is, in a word. */
export const CONFIDENCES_SAID: Readonly<Record<Confidence, Worded>> = {
  LOW: say('Low', 'Faible'),
  MODERATE: say('Moderate', 'Moyenne'),
  HIGH: say('High', 'Élevée'),
};
