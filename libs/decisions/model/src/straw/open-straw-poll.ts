import { checkLabel, type LabelInput } from '@parley/delegations/model';
import {
  type Actor,
  type DelegationCode,
  includesSeat,
  isRefusal,
  type Label,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkText, forbiddenUnlessManager } from '@parley/sessions/model';
import { checkQuestionLabel } from '../basis/label-of-question';
import { strawEvent, type StrawManner } from './straw-event';
import {
  FEWEST_ANONYMOUS,
  type StrawDecision,
  type StrawMethod,
  type StrawPoll,
  type StrawText,
} from './straw-poll';

const LONGEST_QUESTION = 500;
const LONGEST_OPTION = 200;
const MOST_OPTIONS = 12;
const FARTHEST_MS = 366 * 24 * 3_600_000;

/** Where a straw poll is to be held. */
export interface StrawGround {
  readonly key: string;
  /** The session or the item; its label is a ceiling. */
  readonly place: {
    readonly sessionKey: string;
    readonly itemKey: string | null;
    readonly label: Label;
  } | null;
  /** Every seat there is today, in English alphabetical order. */
  readonly roster: readonly DelegationCode[];
}

/** A straw poll as it is asked for. */
export interface StrawInput extends StrawManner {
  readonly question: StrawText;
  readonly options: readonly StrawText[];
  readonly method: StrawMethod;
  readonly closesAt: Date | null;
  readonly label: LabelInput;
}

const invalid = (field: string, en: string, fr: string): Refusal => refuse('INVALID', { en, fr }, field);

const checkBoth = (text: StrawText, longest: number, field: string): Result<StrawText> => {
  const en = checkText(text.en, longest, `${field}.en`);
  if (isRefusal(en)) return en;
  const fr = checkText(text.fr, longest, `${field}.fr`);
  return isRefusal(fr) ? fr : { en, fr };
};

const same = (text: string): string => text.normalize('NFC').toLowerCase();

const areDistinct = (options: readonly StrawText[]): boolean =>
  (['en', 'fr'] as const).every(
    (language) => new Set(options.map((one) => same(one[language]))).size === options.length,
  );

const checkOptions = (asked: readonly StrawText[]): Result<readonly StrawText[]> => {
  if (asked.length < 2 || asked.length > MOST_OPTIONS)
    return invalid(
      'options',
      `A straw poll has 2 to ${MOST_OPTIONS} options. Add or take out some.`,
      `Un sondage indicatif compte de 2 à ${MOST_OPTIONS} options. Ajoutez-en ou retirez-en.`,
    );
  const options: StrawText[] = [];
  for (const [at, one] of asked.entries()) {
    const checked = checkBoth(one, LONGEST_OPTION, `options.${at}`);
    if (isRefusal(checked)) return checked;
    options.push(checked);
  }
  return areDistinct(options)
    ? options
    : invalid(
        'options',
        'Two options read the same. Word them differently in both languages.',
        'Deux options sont identiques. Formulez-les différemment dans les deux langues.',
      );
};

const checkTimes = (closesAt: Date | null, now: Date): Refusal | null => {
  if (closesAt === null) return null;
  const ahead = closesAt.getTime() - now.getTime();
  if (ahead <= 0)
    return invalid(
      'closesAt',
      'The poll would be closed already. Choose a time to come, or none: then the chair closes it.',
      'Le sondage serait déjà clos. Choisissez une heure à venir, ou aucune : la présidence le clôt alors.',
    );
  return ahead <= FARTHEST_MS
    ? null
    : invalid(
        'closesAt',
        'A straw poll is open for a year at most.',
        'Un sondage indicatif dure un an au plus.',
      );
};

/** INVALID where so few are asked that an anonymous poll could never tell its outcome. */
export const checkManner = ({ anonymous }: StrawManner, seats: readonly DelegationCode[]): Refusal | null =>
  !anonymous || seats.length >= FEWEST_ANONYMOUS
    ? null
    : invalid(
        'anonymous',
        `With fewer than ${FEWEST_ANONYMOUS} seats nothing could be told without saying who chose what. Ask more seats, or openly.`,
        `Avec moins de ${FEWEST_ANONYMOUS} sièges, rien ne pourrait être dit sans révéler qui a choisi quoi. Interrogez davantage de sièges, ou sans anonymat.`,
      );

const checkAudience = (seats: readonly DelegationCode[]): Refusal | null =>
  seats.length > 0
    ? null
    : invalid(
        'label.releasableTo',
        'No seat would see this straw poll. Release it to those who are to answer.',
        'Aucun siège ne verrait ce sondage. Communiquez-le à ceux qui doivent répondre.',
      );

/** How a poll is answered: an anonymous one is hidden too, since tallies that grow would tell who has just answered. */
export const mannerOf = ({ anonymous, hiddenUntilClose }: StrawManner): StrawManner => ({
  anonymous,
  hiddenUntilClose: hiddenUntilClose || anonymous,
});

const opened = (poll: StrawPoll): StrawDecision => {
  const { question, options, method, seats, itemKey, anonymous, hiddenUntilClose } = poll;
  const closesAt = poll.closesAt?.toISOString() ?? null;
  const told = { question, options, method, seats, itemKey, anonymous, hiddenUntilClose, closesAt };
  return { poll, events: [strawEvent('strawPoll.opened', poll, told)] };
};

const wordsOf = (input: StrawInput): Result<Pick<StrawPoll, 'question' | 'options'>> => {
  const question = checkBoth(input.question, LONGEST_QUESTION, 'question');
  if (isRefusal(question)) return question;
  const options = checkOptions(input.options);
  return isRefusal(options) ? options : { question, options };
};

const checkAsked = (
  label: Label,
  seats: readonly DelegationCode[],
  {
    place,
    input,
    now,
  }: { readonly place: StrawGround['place']; readonly input: StrawInput; readonly now: Date },
): Refusal | null =>
  checkTimes(input.closesAt, now) ??
  checkAudience(seats) ??
  checkManner(input, seats) ??
  checkQuestionLabel(label, { members: seats, text: null, place });

/**
 * The chair or a session officer asks the seats of an audience something, in or outside a session. Refused as FORBIDDEN, INVALID or
 * LABEL_CEILING. What is asked is fixed from then on.
 */
export const openStrawPoll = (
  ground: StrawGround,
  input: StrawInput,
  actor: Actor,
  now: Date,
): Result<StrawDecision> => {
  const denied = forbiddenUnlessManager(actor);
  if (denied !== null) return denied;
  const words = wordsOf(input);
  if (isRefusal(words)) return words;
  const label = checkLabel(actor, input.label, null);
  if (isRefusal(label)) return label;
  const seats = ground.roster.filter((code) => includesSeat(label.releasableTo, code));
  const wrong = checkAsked(label, seats, { place: ground.place, input, now });
  if (wrong !== null) return wrong;
  return opened({
    ...{ key: ground.key, ...words, method: input.method, ...mannerOf(input), seats, label },
    ...{ openedAt: now, closesAt: input.closesAt, closedAt: null, withdrawnAt: null },
    sessionKey: ground.place?.sessionKey ?? null,
    itemKey: ground.place?.itemKey ?? null,
  });
};
