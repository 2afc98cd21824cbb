import { inHours, type Person } from '@parley/testkit';

interface Identified {
  readonly id: string;
}

/** What the overture brings about, and a course by chance might not. */
export const OVERTURE_TYPES = [
  'floor.tour-started',
  'floor.aligned',
  'floor.ruled',
  'positions.asked',
  'positions.shown',
  'message.sent',
  'messages.suspended',
  'messages.resumed',
  'session.suspended',
  'session.resumed',
] as const;

export interface Players {
  readonly chair: Person;
  readonly japan: Person;
  readonly korea: Person;
}

/** One of everything that can happen on an item, before chance takes over: every client has met it. */
export const overture = async (
  { chair, japan, korea }: Players,
  sessionId: string,
  agendaItemId: string,
): Promise<void> => {
  await chair.does('beginNotes', { agendaItemId });
  const statement = await japan.does<Identified>('requestFloor', { agendaItemId });
  await korea.does('alignWithFloor', { id: statement.id });
  await chair.does('giveFloor', { id: statement.id });
  const point = await korea.does<Identified>('requestFloor', { agendaItemId, kind: 'POINT_OF_ORDER' });
  await chair.does('giveFloor', { id: point.id });
  await chair.does('ruleOnPointOfOrder', { id: point.id, ruling: 'NOTED', text: 'Noted.' });
  const show = await chair.does<Identified>('askForPositions', { agendaItemId });
  await japan.does('showPosition', { id: show.id, position: 'RESERVATION' });
  await japan.does('sendMessage', { sessionId, text: 'To begin with' });
  await chair.does('suspendMessages', { sessionId, reason: 'During the statements' });
  await chair.does('resumeMessages', { sessionId });
  await chair.does('suspendSession', { id: sessionId, reason: 'A pause', resumesAt: inHours(1) });
  await chair.does('openSession', { id: sessionId });
  await chair.does('startTour', { agendaItemId, order: 'FR' });
};
