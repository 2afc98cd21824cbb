import { type Actor, refuse, type Refusal, type Result } from '@parley/kernel';
import { canManageSessions } from '@parley/sessions/model';
import { draftEvent, paperSheet, shownAgain } from '../events/paper-event';
import type { KnownPaper } from './draft-paper';
import type { Paper, PaperDecision, PaperDraft } from './paper';
import { maySubmit } from './paper-gates';

const speaks = (actor: Actor, { originator }: Paper): boolean =>
  originator === null ? canManageSessions(actor) : actor.speaksForSeat;

const isEmpty = ({ markdown }: PaperDraft): boolean => markdown.trim() === '';

/** How a text is to be circulated: as the next revision, or as a correction of errors in the present one (papers). */
export const CIRCULATED_AS = ['REVISION', 'CORRIGENDUM'] as const;
export type CirculatedAs = (typeof CIRCULATED_AS)[number];

/** What the secretariat is handed, and as what. */
export interface Submission {
  readonly as: CirculatedAs;
  /** Whether amendments were accepted into it. */
  readonly amended: boolean;
}

const unlessCorrection = ({ circulatedAt }: Paper, { as, amended }: Submission): Refusal | null => {
  if (as === 'REVISION') return null;
  if (circulatedAt === null)
    return refuse('STATE', {
      en: 'A corrigendum corrects a text that has been circulated. Submit this one as it is.',
      fr: 'Un rectificatif corrige un texte déjà diffusé. Soumettez celui-ci tel quel.',
    });
  return amended
    ? refuse('STATE', {
        en: 'Amendments were accepted into this text: that is more than a correction. Submit it as a revision.',
        fr: 'Des amendements ont été acceptés dans ce texte : c’est plus qu’une correction. Soumettez-le comme révision.',
      })
    : null;
};

const REVISED: Submission = { as: 'REVISION', amended: false };

const refusalToSubmit = (state: KnownPaper, actor: Actor, submission: Submission): Refusal | null =>
  maySubmit(actor, state) ?? unlessCorrection(state.paper, submission) ?? state.ahead?.refusal ?? null;

/**
 * Hands the text in preparation to the secretariat (papers). Whoever drafts it may; from one who speaks for the seat it is
 * also leave to circulate it.
 */
export const submitPaper = (
  state: KnownPaper,
  actor: Actor,
  submission: Submission = REVISED,
): Result<PaperDecision> => {
  const refusal = refusalToSubmit(state, actor, submission);
  if (refusal !== null) return refusal;
  const { paper: before, draft: held } = state;
  if (held === null || isEmpty(held))
    return refuse(
      'INVALID',
      {
        en: 'There is no text yet. Write it first.',
        fr: 'Il n’y a pas encore de texte. Rédigez-le d’abord.',
      },
      'markdown',
    );
  const draft: PaperDraft = {
    ...held,
    stage: 'SUBMITTED',
    corrects: submission.as === 'CORRIGENDUM',
    cleared: speaks(actor, before),
    version: held.version + 1,
  };
  const circulated = before.circulatedAt !== null;
  const paper: Paper = circulated ? before : { ...before, state: 'SUBMITTED', version: before.version + 1 };
  const submitted = draftEvent('paper.submitted', paper, {
    paper: paperSheet(paper),
    version: draft.version,
  });
  return { paper, draft, events: [submitted, ...(circulated ? [] : shownAgain(state.places, paper))] };
};
