import { type Actor, type DelegationCode, isRefusal, type Label, refuse, type Result } from '@parley/kernel';
import { checkLabel } from '@parley/delegations/model';
import { checkOptionalText, checkText } from '../text';
import { checkNamed } from './check-named';
import { checkSpan, checkZone } from './check-times';
import { participantsOf } from './participants';
import type { Session } from './session';
import type { SessionInput } from './session-input';

/** What an author gives to a session; the rest is its course. */
export type SessionFields = Omit<
  Session,
  | 'key'
  | 'state'
  | 'version'
  | 'chair'
  | 'convenedAt'
  | 'openedAt'
  | 'closedAt'
  | 'cancelReason'
  | 'series'
  | 'agendaAdoptedAt'
  | 'suspension'
>;

const LONGEST_TITLE = 200;
const LONGEST_PLACE = 200;
const LONGEST_URL = 500;

const isWebAddress = (text: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
};

const checkUrl = (text: string | null | undefined): Result<string | null> => {
  const url = checkOptionalText(text, LONGEST_URL, 'onlineUrl');
  if (isRefusal(url) || url === null || isWebAddress(url)) return url;
  return refuse(
    'INVALID',
    {
      en: 'This is no web address. It begins with https:// or http://.',
      fr: 'Ce n’est pas une adresse web. Elle commence par https:// ou http://.',
    },
    'onlineUrl',
  );
};

const checkWords = (input: SessionInput): Result<Pick<Session, 'title' | 'place' | 'onlineUrl'>> => {
  const title = checkText(input.title, LONGEST_TITLE, 'title');
  if (isRefusal(title)) return title;
  const place = checkOptionalText(input.place, LONGEST_PLACE, 'place');
  if (isRefusal(place)) return place;
  const onlineUrl = checkUrl(input.onlineUrl);
  return isRefusal(onlineUrl) ? onlineUrl : { title, place, onlineUrl };
};

const narrowed = (label: Label, input: SessionInput, participants: readonly DelegationCode[]): Label =>
  input.format === 'ALL' || label.releasableTo !== null ? label : { ...label, releasableTo: participants };

/**
 * The rules for what an author gives to a session: title of 1 to 200 characters, place up to 200, a web address, an IANA
 * zone, at most 24 hours, named seats as the format needs them, and a label that the author could read. With a format
 * narrower than ALL, a label for every delegation becomes one for the participants (labels).
 */
export const checkSession = (
  input: SessionInput,
  roster: readonly DelegationCode[],
  actor: Actor,
): Result<SessionFields> => {
  const words = checkWords(input);
  if (isRefusal(words)) return words;
  const times = checkZone(input.timeZone) ?? checkSpan(input.startsAt, input.endsAt);
  if (times !== null) return times;
  const named = checkNamed(input.format, input.named ?? [], roster);
  if (isRefusal(named)) return named;
  const label = checkLabel(actor, input.label, null);
  if (isRefusal(label)) return label;
  const { purpose, format, startsAt, endsAt, timeZone } = input;
  const participants = participantsOf(format, named, roster);
  const fields = { ...words, purpose, format, named, participants, startsAt, endsAt, timeZone };
  return { ...fields, label: narrowed(label, input, participants) };
};
