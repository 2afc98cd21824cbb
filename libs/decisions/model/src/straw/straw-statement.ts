import type { Worded } from '@parley/kernel';
import { type StrawOutcome, strawOutcome } from './straw-outcome';
import { FEWEST_ANONYMOUS, type StrawCounts, type StrawPoll, type StrawState } from './straw-poll';

type Asked = Pick<StrawPoll, 'options' | 'method' | 'seats' | 'anonymous'>;

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;

const named = ({ options }: Asked, at: readonly number[]): Worded => ({
  en: listed(
    at.map((one) => `“${options[one]?.en ?? ''}”`),
    'and',
  ),
  fr: listed(
    at.map((one) => `« ${options[one]?.fr ?? ''} »`),
    'et',
  ),
});

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const chosen = ({ method }: Asked, most: number): Worded =>
  method === 'RANKED'
    ? {
        en: `first preference of ${plural(most, 'seat', 'seats')}`,
        fr: `premier choix de ${plural(most, 'siège', 'sièges')}`,
      }
    : { en: `chosen by ${plural(most, 'seat', 'seats')}`, fr: `choix de ${plural(most, 'siège', 'sièges')}` };

const leading = (poll: Asked, { ahead, first }: StrawOutcome): Worded => {
  const names = named(poll, ahead);
  const by = chosen(poll, first[ahead[0] ?? 0] ?? 0);
  return ahead.length === 1
    ? { en: `${names.en} is ahead, ${by.en}`, fr: `${names.fr} vient en tête, ${by.fr}` }
    : { en: `${names.en} are level, each ${by.en}`, fr: `égalité entre ${names.fr}, chaque fois ${by.fr}` };
};

const twoByTwo = (poll: Asked, { preferred }: StrawOutcome): Worded => {
  if (poll.method !== 'RANKED') return { en: '', fr: '' };
  if (preferred === null)
    return {
      en: '; taken two by two, no option is preferred to every other',
      fr: ' ; comparées deux à deux, aucune option n’est préférée à toutes les autres',
    };
  const { en, fr } = named(poll, [preferred]);
  return {
    en: `; taken two by two, ${en} is preferred to every other`,
    fr: ` ; dans les comparaisons deux à deux, ${fr} l’emporte sur chacune des autres options`,
  };
};

const heard = ({ seats }: Asked, answered: number): Worded => ({
  en: `${answered} of ${plural(seats.length, 'seat', 'seats')} answered`,
  fr: `${answered} ${answered < 2 ? 'réponse' : 'réponses'} sur ${plural(seats.length, 'siège', 'sièges')}`,
});

const untold = (poll: Asked, state: StrawState, answered: number): Worded => {
  if (state === 'OPEN')
    return {
      en: 'what was chosen is told when it closes',
      fr: 'les choix seront communiqués à la clôture',
    };
  return poll.anonymous && answered > 0
    ? {
        en: `with fewer than ${FEWEST_ANONYMOUS} answers nothing more is told, so as not to say who chose what`,
        fr: `avec moins de ${FEWEST_ANONYMOUS} réponses, rien de plus n’est communiqué, afin de ne pas révéler qui a choisi quoi`,
      }
    : { en: '', fr: '' };
};

const sentence = (parts: readonly Worded[]): Worded => ({
  en: `Indicative, decides nothing: ${parts
    .map(({ en }) => en)
    .filter(Boolean)
    .join('; ')}.`,
  fr: `À titre indicatif, sans valeur de décision : ${parts
    .map(({ fr }) => fr)
    .filter(Boolean)
    .join(' ; ')}.`,
});

/** Where a straw poll stands in one sentence, which says of itself that it decides nothing. `counts` is `null` where they are not told. */
export const strawStatement = (
  poll: Asked,
  state: StrawState,
  answered: number,
  counts: StrawCounts | null,
): Worded => {
  if (state === 'WITHDRAWN')
    return {
      en: 'Withdrawn before any seat had answered.',
      fr: 'Retiré avant qu’un siège n’ait répondu.',
    };
  if (counts === null) return sentence([heard(poll, answered), untold(poll, state, answered)]);
  const outcome = strawOutcome(poll, counts);
  if (outcome.ahead.length === 0) return sentence([heard(poll, answered)]);
  const [ahead, pairs] = [leading(poll, outcome), twoByTwo(poll, outcome)];
  return sentence([{ en: `${ahead.en}${pairs.en}`, fr: `${ahead.fr}${pairs.fr}` }, heard(poll, answered)]);
};
