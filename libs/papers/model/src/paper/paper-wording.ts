import type { Worded } from '@parley/kernel';
import type { PaperKind, PaperState } from './paper';

/** How a refusal names a paper's state. */
export const PAPER_STATE_NAMES: Readonly<Record<PaperState, Worded>> = {
  DRAFT: { en: 'a draft', fr: 'un projet' },
  SUBMITTED: { en: 'submitted', fr: 'soumis' },
  CIRCULATED: { en: 'circulated', fr: 'diffusé' },
  SUPERSEDED: { en: 'superseded', fr: 'remplacé' },
  WITHDRAWN: { en: 'withdrawn', fr: 'retiré' },
};

/** What a paper of each kind is called. */
export const PAPER_KIND_NAMES: Readonly<Record<PaperKind, Worded>> = {
  POSITION_PAPER: { en: 'Position paper', fr: 'Document de position' },
  NON_PAPER: { en: 'Non-paper', fr: 'Document officieux' },
  WORKING_PAPER: { en: 'Working paper', fr: 'Document de travail' },
  DRAFT_DECISION: { en: 'Draft decision', fr: 'Projet de décision' },
  DECISION_SHEET: { en: 'Decision sheet', fr: 'Relevé de décisions' },
  SUMMARY_RECORD: { en: 'Summary record', fr: 'Compte rendu' },
  AGENDA: { en: 'Agenda', fr: 'Ordre du jour' },
  NOTICE: { en: 'Notice', fr: 'Avis' },
};
