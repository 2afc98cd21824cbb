import { refuse, type Refusal } from '@parley/kernel';
import {
  type AgendaItemState,
  ITEM_STATE_NAMES,
  SESSION_STATE_NAMES,
  type SessionState,
} from '@parley/sessions/model';

/** Where an agenda item and its session stand, which says whether anything more is put on the item. */
export interface ItemStanding {
  readonly item: AgendaItemState;
  readonly session: SessionState;
}

/** Most notes on an item, and most pictures, as far as one reader sees them. */
export const MOST_ON_ITEM = 50;

const ALIVE: ReadonlySet<AgendaItemState> = new Set(['PENDING', 'OPEN', 'SUSPENDED']);
const TO_COME: ReadonlySet<SessionState> = new Set(['DRAFT', 'CONVENED', 'OPEN', 'SUSPENDED']);

/** Until the item has ended, and the session with it: afterwards what was before the delegations stays as it was. */
export const stateUnlessAlive = ({ item, session }: ItemStanding): Refusal | null => {
  if (!TO_COME.has(session)) {
    const is = SESSION_STATE_NAMES[session];
    return refuse('STATE', {
      en: `The session is ${is.en}: nothing more is put on its agenda. Choose an item of a session to come.`,
      fr: `La session est ${is.fr} : rien ne s’ajoute plus à son ordre du jour. Choisissez un point d’une session à venir.`,
    });
  }
  if (ALIVE.has(item)) return null;
  const is = ITEM_STATE_NAMES[item];
  return refuse('STATE', {
    en: `The item is ${is.en}: nothing more is put on it. Choose another item.`,
    fr: `Le point est ${is.fr} : rien ne s’y ajoute plus. Choisissez un autre point.`,
  });
};
