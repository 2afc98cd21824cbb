import type { ForumEvent } from '@parley/kernel';
import { effectiveLabel, type Session, type Told } from '@parley/sessions/model';
import type { Present } from './present';

/** What happens in a room’s doorway. */
export const PRESENCE_EVENT_TYPES = ['presence.arrived', 'presence.left'] as const;
export type PresenceEventType = (typeof PRESENCE_EVENT_TYPES)[number];

/** What both events of presence carry. */
export type PresenceData = Readonly<{
  personId: string;
  name: string;
  delegation: Present['delegation'];
}>;

const presenceEvent = (type: PresenceEventType, session: Session, person: Present): ForumEvent => {
  const data: PresenceData = { personId: person.id, name: person.name, delegation: person.delegation };
  return {
    type,
    subject: { type: 'Session', key: session.key },
    sessionKey: session.key,
    label: effectiveLabel(session),
    data,
  };
};

/** Somebody came into the room: once for a person, with however many screens. */
export const presenceArrived = (session: Session, person: Present): ForumEvent =>
  presenceEvent('presence.arrived', session, person);

/** Somebody's last screen has left the room. */
export const presenceLeft = (session: Session, person: Present): ForumEvent =>
  presenceEvent('presence.left', session, person);

/** Tells the events of presence from all others by their type. */
export const isPresenceEvent = (event: Told): boolean =>
  PRESENCE_EVENT_TYPES.some((type) => type === event.type);

/** Brings the list of people in a room up to date by one event of its session; a retraction empties it. */
export const applyPresenceEvent = (people: readonly Present[], event: Told): readonly Present[] => {
  if (event.type === 'session.retracted') return [];
  if (!isPresenceEvent(event)) return people;
  const { personId, name, delegation } = event.data as PresenceData;
  const others = people.filter(({ id }) => id !== personId);
  return event.type === 'presence.left' ? others : [...others, { id: personId, name, delegation }];
};
