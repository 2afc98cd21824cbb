import type { ForumEvent } from '@parley/kernel';
import type { AgendaItem } from '../agenda/agenda-item';
import type { ConflictCode } from '../conflicts/conflict';
import type { Session } from '../session/session';
import type { AnswerSheet, ItemSheet, SessionSheet, SuspensionSheet } from './sheets';

type Whole = Readonly<{ session: SessionSheet; answers: readonly AnswerSheet[] }>;
type Step<More = object> = Readonly<Pick<Session, 'state' | 'version'> & More>;
type ItemStep<More = object> = Readonly<Pick<AgendaItem, 'state' | 'version'> & More>;
type WholeItem = Readonly<{ item: ItemSheet }>;
type Nothing = Readonly<Record<string, never>>;

/** What each kind of event carries: enough for a screen that sees it to go on without asking. */
export type SessionEventData = {
  'session.scheduled': Whole;
  'session.changed': Whole;
  'session.convened': Whole;
  'session.cancelled': Step<{ cancelReason: string }>;
  'session.opened': Step<{ openedAt: string }>;
  /** Also starts the clocks of the open items. */
  'session.resumed': Step<{ at: string }>;
  /** Also stops the clocks of the open items. */
  'session.suspended': Step<SuspensionSheet>;
  'session.closed': Step<{ closedAt: string }>;
  /** The chair has approved the journal: it is what the record up to here makes of it. */
  'session.recorded': Step<{ recordedAt: string }>;
  'session.retracted': Nothing;
  'agenda.adopted': Readonly<{ version: number; agendaAdoptedAt: string }>;
  /** For the secretariat alone; follows the convening or the change. */
  'session.conflicts-overridden': Readonly<{ reason: string; codes: readonly ConflictCode[] }>;
  'invitation.answered': AnswerSheet;
  /** For the delegation reminded and the secretariat alone. */
  'invitation.reminded': Readonly<{ delegation: string; remindedAt: string; automatic: boolean }>;
  'item.added': WholeItem;
  'item.changed': WholeItem;
  'item.moved': WholeItem;
  'item.withdrawn': ItemStep<Partial<Pick<AgendaItem, 'lateChange' | 'lateReason'>>>;
  'item.opened': ItemStep<{ openedAt: string; runningSince: string }>;
  'item.suspended': ItemStep<{ elapsedMs: number }>;
  'item.closed': ItemStep<{
    elapsedMs: number;
    outcome: AgendaItem['outcome'];
    summary: string | null;
    closedAt: string;
  }>;
  'item.retracted': Nothing;
};

/** What happens to a session, its invitations and its agenda. */
export const SESSION_EVENT_TYPES = [
  'session.scheduled',
  'session.changed',
  'session.convened',
  'session.cancelled',
  'session.opened',
  'session.resumed',
  'session.suspended',
  'session.closed',
  'session.recorded',
  'session.retracted',
  'agenda.adopted',
  'session.conflicts-overridden',
  'invitation.answered',
  'invitation.reminded',
  'item.added',
  'item.changed',
  'item.moved',
  'item.withdrawn',
  'item.opened',
  'item.suspended',
  'item.closed',
  'item.retracted',
] as const satisfies readonly (keyof SessionEventData)[];
export type SessionEventType = (typeof SESSION_EVENT_TYPES)[number];

/** The part of an entry of the record that a screen applies. */
export type Told = Pick<ForumEvent, 'type' | 'subject' | 'data'>;

/** An event of this domain: its type tells what its data are. */
export type SessionEvent = {
  [T in SessionEventType]: Omit<Told, 'type' | 'data'> & {
    readonly type: T;
    readonly data: SessionEventData[T];
  };
}[SessionEventType];

/** Tells the events of this domain from all others by their type; the data are the forum's own and not checked again. */
export const isSessionEvent = (event: Told | SessionEvent): event is SessionEvent =>
  SESSION_EVENT_TYPES.some((type) => type === event.type);
