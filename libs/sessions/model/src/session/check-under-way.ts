import { sameSet } from '@parley/delegations/model';
import { refuse, type Refusal } from '@parley/kernel';
import { SESSION_STATE_NAMES } from '../wording';
import type { SessionFields } from './check-session';
import type { Session } from './session';

/** It has been opened, and is not over. */
export const isUnderWay = ({ state }: Pick<Session, 'state'>): boolean =>
  state === 'OPEN' || state === 'SUSPENDED';

const SETTLED = ['title', 'purpose', 'format', 'timeZone', 'place', 'onlineUrl'] as const;

type Settled = SessionFields & Pick<Session, 'chair'>;

const firstChanged = (before: Session, fields: Settled): string | undefined => {
  const text = SETTLED.find((field) => before[field] !== fields[field]);
  if (text !== undefined) return text;
  if (!sameSet(before.named, fields.named)) return 'named';
  if (before.chair?.id !== fields.chair?.id) return 'chairId';
  return (['startsAt', 'endsAt'] as const).find(
    (field) => before[field].getTime() !== fields[field].getTime(),
  );
};

/** STATE for any change but of the label once the session is under way, naming the first field that differs. */
export const checkUnderWay = (before: Session, fields: Settled): Refusal | null => {
  if (!isUnderWay(before)) return null;
  const field = firstChanged(before, fields);
  if (field === undefined) return null;
  const is = SESSION_STATE_NAMES[before.state];
  return refuse(
    'STATE',
    {
      en: `The session is ${is.en}: only its label can change now. Leave ${field} as it was.`,
      fr: `La session est ${is.fr} : seul son marquage peut encore changer. Laissez ${field} tel quel.`,
    },
    field,
  );
};
