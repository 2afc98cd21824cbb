import type { Worded } from '@parley/kernel';
import type { AgendaItemState } from './agenda/agenda-item';
import type { SessionState } from './session/session';

/** How a refusal names a session's state. */
export const SESSION_STATE_NAMES: Readonly<Record<SessionState, Worded>> = {
  DRAFT: { en: 'a draft', fr: 'un projet' },
  CONVENED: { en: 'convened', fr: 'convoquée' },
  OPEN: { en: 'open', fr: 'ouverte' },
  SUSPENDED: { en: 'suspended', fr: 'suspendue' },
  CLOSED: { en: 'closed', fr: 'close' },
  RECORDED: { en: 'recorded', fr: 'consignée' },
  CANCELLED: { en: 'cancelled', fr: 'annulée' },
};

/** How a refusal names an agenda item's state. */
export const ITEM_STATE_NAMES: Readonly<Record<AgendaItemState, Worded>> = {
  PENDING: { en: 'not opened yet', fr: 'pas encore ouvert' },
  OPEN: { en: 'open', fr: 'ouvert' },
  SUSPENDED: { en: 'suspended', fr: 'suspendu' },
  CLOSED: { en: 'closed', fr: 'clos' },
  WITHDRAWN: { en: 'withdrawn', fr: 'retiré' },
  DEFERRED: { en: 'deferred', fr: 'reporté' },
};

const either = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1) ?? ''}`;

/** "a, b or c" in both languages. */
export const oneOf = (words: readonly Worded[]): Worded => ({
  en: either(
    words.map(({ en }) => en),
    'or',
  ),
  fr: either(
    words.map(({ fr }) => fr),
    'ou',
  ),
});
