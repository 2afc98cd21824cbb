import type { ForumEvent } from '@parley/kernel';
import type { AgendaItem } from '../agenda/agenda-item';
import { effectiveLabel } from '../session/effective-label';
import type { Session } from '../session/session';
import type { SessionEventData, SessionEventType } from './session-event';

/** The part of an event that says which session it is about. */
export const aboutSession = (type: SessionEventType, session: Pick<Session, 'key'>) => ({
  type,
  subject: { type: 'Session', key: session.key },
  sessionKey: session.key,
});

/** The part of an event that says which item it is about. */
export const aboutItem = (type: SessionEventType, item: Pick<AgendaItem, 'key' | 'sessionKey'>) => ({
  type,
  subject: { type: 'AgendaItem', key: item.key },
  sessionKey: item.sessionKey,
});

/** An event of a session, under the label that it has now. */
export const sessionEvent = <T extends SessionEventType>(
  type: T,
  session: Session,
  data: SessionEventData[T],
): ForumEvent => ({ ...aboutSession(type, session), label: effectiveLabel(session), data });

/** An event of an agenda item, under the label that it has now. */
export const itemEvent = <T extends SessionEventType>(
  type: T,
  item: AgendaItem,
  data: SessionEventData[T],
): ForumEvent => ({ ...aboutItem(type, item), label: item.label, data });
