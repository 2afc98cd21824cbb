import {
  type DelegationView,
  delegationView,
  delegationViews,
  personByKey,
  type PersonView,
} from '@parley/delegations/server';
import { isoDuration } from '@parley/kernel';
import type { Operation } from '@parley/platform';
import {
  attendanceSheet,
  type AttendanceSheet,
  type DelegationAttendance,
  type MeetingTurn,
  type PersonAttendance,
  type QuorumMoment,
  sittingsOf,
  type Stay,
} from '@parley/rooms/model';
import type { Session } from '@parley/sessions/model';
import { databaseNow, sessionOf, type SessionView } from '@parley/sessions/server';
import { doorwayBySession } from './read-attendance';

type Opened = Pick<Session, 'openedAt' | 'closedAt'>;

/** Somebody who came to see the session only later was not told of its first turns: the session itself says when they were. */
const turnsOf = (told: readonly MeetingTurn[], { openedAt, closedAt }: Opened): readonly MeetingTurn[] => {
  const missing = (type: MeetingTurn['type'], at: Date | null): MeetingTurn[] =>
    at === null || told.some((turn) => turn.type === type) ? [] : [{ type, at }];
  return [...missing('session.opened', openedAt), ...told, ...missing('session.closed', closedAt)];
};

const ofSession = {
  async attendance(session: SessionView, _: unknown, { scope }: Operation): Promise<AttendanceSheet | null> {
    const held = sessionOf(session.held);
    if (held.openedAt === null) return null;
    const [{ passages, turns }, now] = await Promise.all([
      scope.loader(doorwayBySession).load(session.key),
      scope.loader(databaseNow).load('now'),
    ]);
    const sittings = sittingsOf(turnsOf(turns, held));
    return attendanceSheet({ passages, sittings, participants: session.participantCodes, now });
  },
};

const lasting = (ms: number): string => isoDuration(ms / 1000);

const ofSheet = {
  absent: ({ absent }: AttendanceSheet): DelegationView[] => delegationViews(absent),
};

const ofDelegation = {
  delegation: ({ delegation }: DelegationAttendance): DelegationView | undefined =>
    delegationView(delegation),
  presentFor: ({ presentMs }: DelegationAttendance): string => lasting(presentMs),
};

const ofPerson = {
  async person({ personId }: PersonAttendance, _: unknown, { scope }: Operation): Promise<PersonView | null> {
    return (await scope.loader(personByKey).load(personId)) ?? null;
  },
  presentFor: ({ presentMs }: PersonAttendance): string => lasting(presentMs),
};

const ofStay = {
  arrivedAt: ({ from }: Stay): string => from.toISOString(),
  leftAt: ({ to }: Stay): string | null => to?.toISOString() ?? null,
};

const ofMoment = {
  at: ({ at }: QuorumMoment): string => at.toISOString(),
};

/** Who attended a session. */
export const attendanceFields = {
  Session: ofSession,
  Attendance: ofSheet,
  DelegationAttendance: ofDelegation,
  PersonAttendance: ofPerson,
  Stay: ofStay,
  QuorumMoment: ofMoment,
};
