import type { AssessmentKind, Confidence, PictureState, SourceFlag } from '@parley/awareness/model';
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
  areaAround: say('area around', 'zone autour de'),
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
  picture: say('Picture', 'Tableau de situation'),
  state: say('Where it stands', 'État'),
  decision: say('Agreed by', 'Approuvé par'),
  restsOn: say('What it rests on', 'Sur quoi il repose'),
  number: say('No.', 'Nº'),
  note: say('Note', 'Note'),
  inVersion: say('In which version', 'Dans quelle version'),
  version: say('version', 'version'),
  whenAndWhere: say('When and where', 'Quand et où'),
  noNotes: say('It rests on no note yet.', 'Il ne repose encore sur aucune note.'),
  empty: say('Nothing is written yet.', 'Rien n’est encore rédigé.'),
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

/** Where a picture stands, in a word. */
export const STATES_SAID: Readonly<Record<PictureState, Worded>> = {
  DRAFT: say('Being written', 'En cours de rédaction'),
  PUT: say('Before the forum', 'Soumis au forum'),
  AGREED: say('Agreed', 'Approuvé'),
  NOT_AGREED: say('Not agreed', 'Non approuvé'),
};

/** What became of a note since a picture came to rest on it, in a word. */
export const FLAGS_SAID: Readonly<Record<SourceFlag, Worded>> = {
  WITHDRAWN: say('Withdrawn since', 'Retirée depuis'),
  CHANGED: say('Changed since', 'Modifiée depuis'),
  RELABELLED: say('Relabelled since', 'Étiquette modifiée depuis'),
};
