import { type Actor, refuse, type Result } from '@parley/kernel';
import { canManageSessions } from '@parley/sessions/model';
import { draftEvent, paperSheet, shownAgain } from '../events/paper-event';
import type { KnownPaper } from './draft-paper';
import type { Paper, PaperDecision, PaperDraft } from './paper';
import { maySubmit } from './paper-gates';

const speaks = (actor: Actor, { originator }: Paper): boolean =>
  originator === null ? canManageSessions(actor) : actor.speaksForSeat;

const isEmpty = ({ markdown }: PaperDraft): boolean => markdown.trim() === '';

/**
 * Hands the text in preparation to the secretariat (papers). Whoever drafts it may; from one who speaks for the seat it is
 * also leave to circulate it.
 */
export const submitPaper = (state: KnownPaper, actor: Actor): Result<PaperDecision> => {
  const refusal = maySubmit(actor, state);
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
