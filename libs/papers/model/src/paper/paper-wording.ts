import { refuse, type Refusal, type Worded } from '@parley/kernel';
import type { PaperKind, PaperState, Successor } from './paper';

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

/** STATE: another paper has taken its place; the refusal leads on to it. */
export const supersededBy = ({ reference, title }: Successor): Refusal =>
  refuse('STATE', {
    en: `This paper was superseded by ${reference ?? `“${title}”`}. Act on that one.`,
    fr: `Ce document a été remplacé par ${reference ?? `« ${title} »`}. Agissez sur celui-ci.`,
  });

/** STATE: an addendum that is with everybody stays as it is. */
export const circulatedOnce = (): Refusal =>
  refuse('STATE', {
    en: 'An addendum is circulated once and not changed. Circulate a further addendum, or revise the paper itself.',
    fr: 'Un additif est diffusé une seule fois et ne change plus. Diffusez un autre additif, ou révisez le document lui-même.',
  });

/** STATE: what is added, is added to the paper. */
export const noAddendaOfItsOwn = (): Refusal =>
  refuse('STATE', {
    en: 'An addendum has no addenda of its own. Add to the paper itself.',
    fr: 'Un additif n’a pas lui-même d’additifs. Complétez le document lui-même.',
  });
