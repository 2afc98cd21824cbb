import {
  type Actor,
  type DelegationCode,
  forbidden,
  notFound,
  refuse,
  type Refusal,
  visible,
} from '@parley/kernel';
import { forbiddenUnlessManager } from '@parley/sessions/model';
import { forbiddenUnlessSpeaking, type SeatSpeaker } from '../statements/speaking';
import { type StrawPoll, strawStateAt } from './straw-poll';

/** NOT_FOUND for a straw poll that the actor does not see. */
export const sightOfStraw = (actor: Actor, { label }: Pick<StrawPoll, 'label'>): Refusal | null =>
  visible(actor, label) ? null : notFound();

const forbiddenUnlessAsked = (asked: readonly DelegationCode[], speaker: SeatSpeaker): Refusal | null =>
  asked.includes(speaker.delegation)
    ? null
    : forbidden({
        en: 'Your delegation is none of the seats that are asked.',
        fr: 'Votre délégation ne fait pas partie des sièges interrogés.',
      });

const lateIfOver = (poll: StrawPoll, now: Date): Refusal | null => {
  switch (strawStateAt(poll, now)) {
    case 'OPEN':
      return null;
    case 'CLOSED':
      return refuse('DEADLINE_PASSED', {
        en: 'This straw poll is closed. Ask the chair for another, or take the floor.',
        fr: 'Ce sondage indicatif est clos. Demandez-en un autre à la présidence, ou prenez la parole.',
      });
    case 'WITHDRAWN':
      return refuse('STATE', {
        en: 'This straw poll has been withdrawn. Ask the chair what is asked instead.',
        fr: 'Ce sondage indicatif a été retiré. Demandez à la présidence ce qui est demandé à la place.',
      });
  }
};

const finalIfAnonymous = ({ anonymous }: StrawPoll, answered: boolean): Refusal | null =>
  anonymous && answered
    ? refuse('DUPLICATE', {
        en: 'Your seat has answered. In an anonymous straw poll an answer is final: nothing ties it to your seat, so it cannot be found again and changed.',
        fr: 'Votre siège a répondu. Dans un sondage anonyme, la réponse est définitive : rien ne la rattache à votre siège, elle ne peut donc être retrouvée ni modifiée.',
      })
    : null;

/** A poll, who speaks, and whether the own seat has answered. `asked` are the seats that are asked and still are seats. */
export interface StrawAsked {
  readonly poll: StrawPoll;
  readonly speaker: SeatSpeaker | null;
  readonly asked: readonly DelegationCode[];
  readonly answered: boolean;
}

/** Whoever speaks for a seat that is asked, before the end; in an anonymous poll once. */
export const mayAnswerStraw = (
  actor: Actor,
  { poll, speaker, asked, answered }: StrawAsked,
  now: Date,
): Refusal | null => {
  const refusal = sightOfStraw(actor, poll) ?? forbiddenUnlessSpeaking(speaker);
  if (refusal !== null || speaker === null) return refusal ?? notFound();
  return forbiddenUnlessAsked(asked, speaker) ?? lateIfOver(poll, now) ?? finalIfAnonymous(poll, answered);
};

const endedAlready = (poll: StrawPoll, now: Date): Refusal | null => {
  const state = strawStateAt(poll, now);
  if (state === 'OPEN') return null;
  return state === 'CLOSED'
    ? refuse('STATE', {
        en: 'This straw poll is closed already. Open another one if there is more to ask.',
        fr: 'Ce sondage indicatif est déjà clos. Ouvrez-en un autre s’il reste une question à poser.',
      })
    : refuse('STATE', {
        en: 'This straw poll has been withdrawn already. Open another one if there is more to ask.',
        fr: 'Ce sondage indicatif est déjà retiré. Ouvrez-en un autre s’il reste une question à poser.',
      });
};

/** The chair and the session officers, once. */
export const mayCloseStraw = (actor: Actor, poll: StrawPoll, now: Date): Refusal | null =>
  sightOfStraw(actor, poll) ?? forbiddenUnlessManager(actor) ?? endedAlready(poll, now);

/** The chair and the session officers, until the first seat has answered: how it is answered is changed, or the poll is withdrawn. */
export const mayChangeStraw = (actor: Actor, poll: StrawPoll, answers: number, now: Date): Refusal | null =>
  mayCloseStraw(actor, poll, now) ??
  (answers === 0
    ? null
    : refuse('STATE', {
        en: 'A seat has answered already: the poll stays as it was asked. Close it, and open another one.',
        fr: 'Un siège a déjà répondu : le sondage reste tel qu’il a été posé. Clôturez-le, puis ouvrez-en un autre.',
      }));
