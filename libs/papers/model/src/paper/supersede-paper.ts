import { type Actor, refuse, type Refusal, type Result } from '@parley/kernel';
import { paperEvent, paperSheet, shownAgain } from '../events/paper-event';
import type { KnownPaper } from './draft-paper';
import type { Paper, PaperDecision } from './paper';
import { maySupersede } from './paper-gates';
import { seenByAllOf } from './paper-label';
import { supersededBy } from './paper-wording';
import type { EndedPaper } from './withdraw-paper';

/** A paper whose place another one is to take; both are locked. */
export interface SupersededState extends KnownPaper {
  /** What was added to it and is circulated. */
  readonly addenda: readonly KnownPaper[];
  readonly by: Paper;
}

const unlessSuccessor = ({ paper, by }: SupersededState): Refusal | null => {
  if (by.key === paper.key || by.parent?.key === paper.key)
    return refuse(
      'INVALID',
      {
        en: 'A paper does not supersede itself. Revise it, or name another paper.',
        fr: 'Un document ne se remplace pas lui-même. Révisez-le, ou désignez un autre document.',
      },
      'successorId',
    );
  if (by.successor !== null) return supersededBy(by.successor);
  if (by.state !== 'CIRCULATED' || by.parent !== null)
    return refuse(
      'STATE',
      {
        en: 'What takes its place has to be a paper that is circulated. Circulate it first, or name another one.',
        fr: 'Le document qui prend sa place doit être diffusé. Diffusez-le d’abord, ou désignez-en un autre.',
      },
      'successorId',
    );
  return seenByAllOf(by.label, paper.label)
    ? null
    : refuse(
        'LABEL_CEILING',
        {
          en: 'Not all who read this paper may read the other. Name one that they may read, or withdraw this one.',
          fr: 'Tous ceux qui lisent ce document ne peuvent pas lire l’autre. Désignez-en un qu’ils puissent lire, ou retirez celui-ci.',
        },
        'successorId',
      );
};

const superseded = ({ paper: before, places }: KnownPaper, by: Paper): PaperDecision => {
  const successor = { key: by.key, reference: by.reference, title: by.title };
  const paper: Paper = { ...before, state: 'SUPERSEDED', version: before.version + 1, successor };
  const told = paperEvent('paper.superseded', paper, { paper: paperSheet(paper), successorKey: by.key });
  return { paper, draft: null, events: [told, ...shownAgain(places, paper)] };
};

/**
 * Puts another circulated paper in the place of this one and of what was added to it (papers). Everybody who reads this one
 * is led on to the other, so that the other has to be open to all of them.
 */
export const supersedePaper = (state: SupersededState, actor: Actor): Result<EndedPaper> => {
  const refusal = maySupersede(actor, state) ?? unlessSuccessor(state);
  if (refusal !== null) return refusal;
  const own = superseded(state, state.by);
  const circulated = state.addenda.filter(({ paper }) => paper.state === 'CIRCULATED');
  const addenda = circulated.map((addendum) => superseded(addendum, state.by));
  return { ...own, addenda, events: [own, ...addenda].flatMap(({ events }) => events) };
};
