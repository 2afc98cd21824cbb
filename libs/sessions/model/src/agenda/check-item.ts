import {
  type Actor,
  type DelegationCode,
  isRefusal,
  type Label,
  refuse,
  type Refusal,
  type Result,
} from '@parley/kernel';
import { checkLabel, inOrder, namesOf } from '@parley/delegations/model';
import type { Session } from '../session/session';
import { checkText } from '../text';
import type { AgendaItem, AgendaItemInput } from './agenda-item';
import { checkOwnFormat } from './own-format';
import { checkWithoutDiscussion } from './without-discussion';

/** What an author gives to an item, its place apart. */
export type ItemFields = Pick<
  AgendaItem,
  'title' | 'kind' | 'plannedSeconds' | 'sponsors' | 'ownLabel' | 'format' | 'named' | 'withoutDiscussion'
>;

const LONGEST_TITLE = 200;
/** No item is planned longer than the longest session. */
const LONGEST_PLAN_SECONDS = 24 * 3600;

const checkPlan = (seconds: number | null): Refusal | null =>
  seconds === null || (Number.isInteger(seconds) && seconds > 0 && seconds <= LONGEST_PLAN_SECONDS)
    ? null
    : refuse(
        'INVALID',
        {
          en: 'The planned duration is more than nothing and at most 24 hours.',
          fr: 'La durée prévue est supérieure à zéro et d’au plus 24 heures.',
        },
        'plannedDuration',
      );

const checkSponsors = (
  sponsors: readonly DelegationCode[],
  session: Pick<Session, 'participants'>,
): Refusal | null => {
  const others = namesOf(sponsors.filter((code) => !session.participants.includes(code)));
  if (others.en === '') return null;
  return refuse(
    'INVALID',
    {
      en: `Sponsors are participants of the session. Not invited: ${others.en}.`,
      fr: `Les auteurs sont des participants à la session. Non invités : ${others.fr}.`,
    },
    'sponsors',
  );
};

const checkOwnLabel = (actor: Actor, input: AgendaItemInput): Result<Label | null> => {
  const label = input.label ?? null;
  return label === null ? null : checkLabel(actor, label, null);
};

/**
 * The rules for what an author gives to an agenda item: title of 1 to 200 characters, a planned time of at most 24 hours,
 * sponsors who are invited, a format out of the session's seats, no item for discussion that is to go without one, and a
 * label that the author could read (agenda). The label is the secretariat's, as the agenda.
 */
export const checkItem = (
  input: AgendaItemInput,
  session: Pick<Session, 'participants'>,
  actor: Actor,
): Result<ItemFields> => {
  const title = checkText(input.title, LONGEST_TITLE, 'title');
  if (isRefusal(title)) return title;
  const plannedSeconds = input.plannedSeconds ?? null;
  const sponsors = inOrder(input.sponsors ?? [], 'EN');
  const refusal = checkPlan(plannedSeconds) ?? checkSponsors(sponsors, session);
  if (refusal !== null) return refusal;
  const format = checkOwnFormat(input, session);
  if (isRefusal(format)) return format;
  const withoutDiscussion = checkWithoutDiscussion(input);
  if (isRefusal(withoutDiscussion)) return withoutDiscussion;
  const ownLabel = checkOwnLabel(actor, input);
  if (isRefusal(ownLabel)) return ownLabel;
  return { title, kind: input.kind, plannedSeconds, sponsors, ...format, withoutDiscussion, ownLabel };
};
