import { namesOf } from '@parley/delegations/model';
import type { Position } from './show';
import { type Tally, tallyOf } from './tally';

/** A sentence in both languages. */
export interface Statement {
  readonly en: string;
  readonly fr: string;
}

type Verb = Readonly<Record<'en' | 'fr', readonly [one: string, several: string]>>;

const VERBS: Readonly<Record<Position, Verb>> = {
  AGREE: { en: ['agrees', 'agree'], fr: ['est d’accord', 'sont d’accord'] },
  CAN_GO_ALONG: { en: ['can go along', 'can go along'], fr: ['peut s’y rallier', 'peuvent s’y rallier'] },
  RESERVATION: {
    en: ['has a reservation', 'have reservations'],
    fr: ['émet une réserve', 'émettent des réserves'],
  },
  STAND_ASIDE: { en: ['stands aside', 'stand aside'], fr: ['se tient à l’écart', 'se tiennent à l’écart'] },
  AWAITING_INSTRUCTIONS: {
    en: ['awaits instructions', 'await instructions'],
    fr: ['attend des instructions', 'attendent des instructions'],
  },
  OBJECT: { en: ['objects', 'object'], fr: ['s’oppose', 's’opposent'] },
};

/** Positions whose seats are named, as long as they are few: those with which a chair goes on to speak. */
const NAMED: readonly Position[] = ['RESERVATION', 'STAND_ASIDE', 'AWAITING_INSTRUCTIONS', 'OBJECT'];
const MOST_NAMES = 3;

const partOf = (position: Position, seats: readonly string[]): Statement => {
  const verb = VERBS[position];
  const at = seats.length === 1 ? 0 : 1;
  const names = NAMED.includes(position) && seats.length <= MOST_NAMES ? namesOf(seats) : null;
  const count = seats.length;
  return {
    en: `${count} ${verb.en[at]}${names === null ? '' : ` (${names.en})`}`,
    fr: `${count} ${verb.fr[at]}${names === null ? '' : ` (${names.fr})`}`,
  };
};

const silentPart = ({ silent }: Tally, asked: number): Statement[] => {
  if (silent.length === 0) return [];
  const one = silent.length === 1;
  return [
    {
      en: `${silent.length} of ${asked} seats ${one ? 'has' : 'have'} not said`,
      fr: `${silent.length} sur ${asked} sièges ne ${one ? 's’est pas prononcé' : 'se sont pas prononcés'}`,
    },
  ];
};

/** Where the seats stand, in one sentence that says of itself that nothing is decided by it. */
export const statementOf = (show: Parameters<typeof tallyOf>[0]): Statement => {
  const tally = tallyOf(show);
  const parts = [
    ...tally.groups
      .filter(({ seats }) => seats.length > 0)
      .map(({ position, seats }) => partOf(position, seats)),
    ...silentPart(tally, show.seats.length),
  ];
  return {
    en: `Indicative, decides nothing: ${parts.map(({ en }) => en).join('; ')}.`,
    fr: `À titre indicatif, ne décide rien : ${parts.map(({ fr }) => fr).join(' ; ')}.`,
  };
};
