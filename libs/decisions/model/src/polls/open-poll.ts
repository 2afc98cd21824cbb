import { checkLabel, type LabelInput } from '@parley/delegations/model';
import {
  type Actor,
  type DelegationCode,
  isRefusal,
  type Label,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import type { PaperState } from '@parley/papers/model';
import { checkText, forbiddenUnlessManager } from '@parley/sessions/model';
import type { DecisionBasis } from '../basis/basis';
import { checkQuestionLabel } from '../basis/label-of-question';
import type { Poll, PollDecision, PollOutcome, PollText } from './poll';
import { pollEvent } from './poll-event';

const LONGEST_QUESTION = 300;
const FARTHEST_MS = 366 * 24 * 3_600_000;

/** What the chair asks for. */
export interface PollInput {
  readonly question: string;
  readonly basis: DecisionBasis;
  readonly closesAt: Date;
  readonly quorum: number | null;
  readonly label: LabelInput;
  readonly hiddenUntilClose: boolean;
}

/** The round before, as it ended; `result` is `null` while it is open. */
export interface PreviousRound {
  readonly poll: Poll;
  readonly result: PollOutcome | null;
  readonly hasNext: boolean;
}

/** What a poll may be opened on. */
export interface PollGround {
  readonly key: string;
  readonly members: readonly DelegationCode[];
  /** The frozen revision that is asked about, its paper’s state and label, and whether it is the present one. */
  readonly text:
    (PollText & { readonly label: Label; readonly state: PaperState; readonly present: boolean }) | null;
  /** The session or the item; its label is a ceiling. */
  readonly place: {
    readonly sessionKey: string;
    readonly itemKey: string | null;
    readonly label: Label;
  } | null;
  readonly previous: PreviousRound | null;
}

const invalid = (field: string, en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, field);

const checkPresent = ({ text }: PollGround): Refusal | null => {
  if (text === null) return null;
  if (text.state !== 'CIRCULATED')
    return refuse('STATE', {
      en: 'The paper is no longer before the forum. Open the poll on the text that took its place.',
      fr: 'Le document n’est plus soumis au forum. Ouvrez la consultation sur le texte qui l’a remplacé.',
    });
  return text.present
    ? null
    : refuse('STATE', {
        en: 'A later revision has been circulated. Open the poll on that one.',
        fr: 'Une révision ultérieure a été diffusée. Ouvrez la consultation sur celle-ci.',
      });
};

const isSameMatter = ({ text }: PollGround, question: string, { poll }: PreviousRound): boolean =>
  poll.question === question && poll.text?.revisionKey === text?.revisionKey;

const checkRound = (ground: PollGround, question: string): Refusal | null => {
  const { previous } = ground;
  if (previous === null) return null;
  if (previous.hasNext)
    return refuse('DUPLICATE', {
      en: 'The next round of this poll has been opened already.',
      fr: 'Le tour suivant de cette consultation est déjà ouvert.',
    });
  if (previous.result !== 'NO_CONSENSUS' && previous.result !== 'INQUORATE')
    return refuse('STATE', {
      en: 'A further round follows a poll that closed without consensus or without quorum.',
      fr: 'Un nouveau tour suit une consultation close sans consensus ou sans quorum.',
    });
  return isSameMatter(ground, question, previous)
    ? invalid(
        'revisionId',
        'A further round is held on a revised text or a revised question. Choose the later revision, or put the question differently.',
        'Un nouveau tour porte sur un texte ou une question révisés. Choisissez la révision ultérieure, ou formulez la question autrement.',
      )
    : null;
};

const checkMembers = ({ members }: PollGround): Refusal | null =>
  members.length > 0
    ? null
    : invalid(
        'named',
        'Nobody would be asked. Name at least one delegation that has a seat.',
        'Personne ne serait consulté. Désignez au moins une délégation qui a un siège.',
      );

const checkTimes = (closesAt: Date, now: Date): Refusal | null => {
  const ahead = closesAt.getTime() - now.getTime();
  if (ahead <= 0)
    return invalid(
      'closesAt',
      'The poll would be closed already. Choose a time to come.',
      'La consultation serait déjà close. Choisissez une heure à venir.',
    );
  return ahead <= FARTHEST_MS
    ? null
    : invalid('closesAt', 'A poll is open for a year at most.', 'Une consultation dure un an au plus.');
};

const checkQuorum = (quorum: number | null, members: number): Refusal | null =>
  quorum === null || (quorum >= 1 && quorum <= members)
    ? null
    : invalid(
        'quorum',
        `The quorum is between 1 and ${members}, the number of members asked.`,
        `Le quorum est compris entre 1 et ${members}, nombre de membres consultés.`,
      );

const textOf = ({ text }: PollGround): PollText | null =>
  text && { paperKey: text.paperKey, revisionKey: text.revisionKey, sha256: text.sha256 };

const opened = (poll: Poll): PollDecision => ({
  poll,
  events: [
    pollEvent('poll.opened', poll, {
      question: poll.question,
      round: poll.round,
      previousKey: poll.previousKey,
      revisionKey: poll.text?.revisionKey ?? null,
      sha256: poll.text?.sha256 ?? null,
      itemKey: poll.itemKey,
      basis: poll.basis,
      members: poll.members,
      quorum: poll.quorum,
      closesAt: poll.closesAt.toISOString(),
      hiddenUntilClose: poll.hiddenUntilClose,
    }),
  ],
});

const roundOf = ({ key, previous }: PollGround): Pick<Poll, 'rootKey' | 'round' | 'previousKey'> =>
  previous === null
    ? { rootKey: key, round: 1, previousKey: null }
    : { rootKey: previous.poll.rootKey, round: previous.poll.round + 1, previousKey: previous.poll.key };

const pollFrom = (
  ground: PollGround,
  input: PollInput,
  { question, label, now }: { readonly question: string; readonly label: Label; readonly now: Date },
): Poll => ({
  key: ground.key,
  ...roundOf(ground),
  ...{ question, label, opensAt: now, closedAt: null, result: null },
  text: textOf(ground),
  sessionKey: ground.place?.sessionKey ?? null,
  itemKey: ground.place?.itemKey ?? null,
  basis: input.basis,
  members: ground.members,
  quorum: input.quorum,
  closesAt: input.closesAt,
  hiddenUntilClose: input.hiddenUntilClose,
});

const checkAsked = (ground: PollGround, input: PollInput, question: string, now: Date): Refusal | null =>
  checkRound(ground, question) ??
  checkMembers(ground) ??
  checkTimes(input.closesAt, now) ??
  checkQuorum(input.quorum, ground.members.length);

/**
 * The chair or a session officer puts a question to the members of a basis: on the present text of a paper, or in words alone. A
 * further round starts with no position. Refused as FORBIDDEN, STATE, DUPLICATE, INVALID or LABEL_CEILING.
 */
export const openPoll = (
  ground: PollGround,
  input: PollInput,
  actor: Actor,
  now: Date,
): Result<PollDecision> => {
  const refusal = forbiddenUnlessManager(actor) ?? checkPresent(ground);
  if (refusal !== null) return refusal;
  const question = checkText(input.question, LONGEST_QUESTION, 'question');
  if (isRefusal(question)) return question;
  const wrong = checkAsked(ground, input, question, now);
  if (wrong !== null) return wrong;
  const label = checkLabel(actor, input.label, null);
  if (isRefusal(label)) return label;
  return checkQuestionLabel(label, ground) ?? opened(pollFrom(ground, input, { question, label, now }));
};
