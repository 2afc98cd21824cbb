import { type Actor, notFound, refuse, type Refusal, visible } from '@parley/kernel';
import {
  type AgendaItem,
  forbiddenUnlessManager,
  itemStateUnless,
  type Session,
  sightOf,
  stateUnless,
} from '@parley/sessions/model';
import type { PaperState } from '../paper/paper';

/** A text under an item at which the chair is about to point. */
export interface PointingState {
  readonly session: Session;
  readonly item: AgendaItem;
  readonly revisionKey: string;
  readonly paperState: PaperState;
  /** The text has the paragraph. */
  readonly known: boolean;
}

/** Where the chair points. */
export interface Pointer {
  readonly sessionKey: string;
  readonly itemKey: string;
  readonly revisionKey: string;
  /** E.g. 3(a). */
  readonly paragraph: string;
}

const stateIfEnded = ({ paperState }: PointingState): Refusal | null => {
  if (paperState === 'SUPERSEDED')
    return refuse('STATE', {
      en: 'Another paper has taken the place of this one. Point at that one, once it stands under the item.',
      fr: 'Un autre document a remplacé celui-ci. Désignez-le, une fois qu’il figure sous ce point.',
    });
  return paperState === 'WITHDRAWN'
    ? refuse('STATE', {
        en: 'This paper was withdrawn. Point at another one under the item.',
        fr: 'Ce document a été retiré. Désignez-en un autre sous ce point.',
      })
    : null;
};

const invalidUnlessKnown = ({ known }: PointingState): Refusal | null =>
  known
    ? null
    : refuse(
        'INVALID',
        {
          en: 'This text has no such paragraph. Name one of its numbered paragraphs, e.g. 3 or 3(a).',
          fr: 'Ce texte n’a pas ce paragraphe. Nommez l’un de ses paragraphes numérotés, p. ex. 3 ou 3(a).',
        },
        'paragraph',
      );

/** The chair and the session officers, in the sight of session and item. */
export const mayPoint = (
  actor: Actor,
  { session, item }: Pick<PointingState, 'session' | 'item'>,
): Refusal | null =>
  sightOf(actor, session) ??
  (visible(actor, item.label) ? null : notFound()) ??
  forbiddenUnlessManager(actor);

/** Somebody may point now: while the item is under discussion in a session that is open. */
export const mayPointNow = (actor: Actor, state: Pick<PointingState, 'session' | 'item'>): Refusal | null =>
  mayPoint(actor, state) ?? stateUnless(state.session, ['OPEN']) ?? itemStateUnless(state.item, ['OPEN']);

/** Points at a paragraph. Nothing of it goes into the record: a pointer is a gesture, and decides nothing. */
export const pointAt = (state: PointingState, paragraph: string, actor: Actor): Pointer | Refusal =>
  mayPointNow(actor, state) ??
  stateIfEnded(state) ??
  invalidUnlessKnown(state) ?? {
    sessionKey: state.session.key,
    itemKey: state.item.key,
    revisionKey: state.revisionKey,
    paragraph,
  };
