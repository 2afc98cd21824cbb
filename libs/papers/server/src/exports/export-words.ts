import type { Worded } from '@parley/kernel';
import type { PaperKind, PaperState } from '@parley/papers/model';

const say = (en: string, fr: string): Worded => ({ en, fr });

/** The fixed wording of a paper as a document. */
export const EXPORT_WORDS = {
  reference: say('Reference', 'Référence'),
  kind: say('Kind', 'Type'),
  originator: say('Originator', 'Auteur'),
  secretariat: say('Secretariat', 'Secrétariat'),
  unattributed: say('Not attributed', 'Non attribué'),
  cosponsors: say('Co-sponsors', 'Coauteurs'),
  circulated: say('Circulated', 'Diffusé'),
  corrects: say('Corrects', 'Rectifie'),
  corrected: say('As corrected by', 'Tel que rectifié par'),
  addendumTo: say('Addendum to', 'Additif à'),
  corrections: say('Corrections', 'Rectifications'),
  paragraph: say('Paragraph', 'Paragraphe'),
  reads: say('For', 'Au lieu de'),
  shouldRead: say('Read', 'Lire'),
  successor: say('Superseded by', 'Remplacé par'),
  standing: say('Standing', 'Statut'),
  changes: say('Changes from', 'Modifications par rapport à'),
  key: say(
    'What was inserted is underlined, what was deleted is struck through. Passages that were moved stand at both places and say so.',
    'Les ajouts sont soulignés, les suppressions barrées. Les passages déplacés figurent aux deux endroits, avec mention.',
  ),
  files: say('Attached files, with their SHA-256', 'Fichiers joints, avec leur SHA-256'),
  hash: say('SHA-256 of this text as Markdown', 'SHA-256 du présent texte en Markdown'),
  empty: say('There is no text.', 'Il n’y a pas de texte.'),
} as const satisfies Record<string, Worded>;

/** What kinds of paper are called. */
export const KINDS_SAID: Readonly<Record<PaperKind, Worded>> = {
  POSITION_PAPER: say('Position paper', 'Document de position'),
  NON_PAPER: say('Non-paper', 'Document officieux'),
  WORKING_PAPER: say('Working paper', 'Document de travail'),
  DRAFT_DECISION: say('Draft decision', 'Projet de décision'),
  DECISION_SHEET: say('Decision sheet', 'Relevé de décision'),
  SUMMARY_RECORD: say('Summary record', 'Compte rendu'),
  AGENDA: say('Agenda', 'Ordre du jour'),
  NOTICE: say('Notice', 'Avis'),
};

/** What is said of a text that is not the present one. */
export const STANDING_SAID: Readonly<Record<PaperState, Worded | null>> = {
  DRAFT: null,
  SUBMITTED: null,
  CIRCULATED: null,
  SUPERSEDED: say('Superseded by a later revision', 'Remplacé par une révision ultérieure'),
  WITHDRAWN: say('Withdrawn', 'Retiré'),
};
