import type { ReadScope } from '@parley/platform';
import {
  type Attendance,
  attendanceOf,
  type Passage,
  PRESENCE_EVENT_TYPES,
  type PresenceData,
} from '@parley/rooms/model';

interface PassageRow {
  readonly type: Passage['type'];
  readonly at: string;
  readonly data: PresenceData;
}

const PASSAGES = `select type, at, data from record where session_key = $1 and type = any ($2) order by position`;

/**
 * Who was present in a session from when to when, as the record tells this reader: an entry out of their sight is as if it
 * had not been. `sessionKey` is the key of the session.
 */
export const readAttendance = async (scope: ReadScope, sessionKey: string): Promise<Attendance[]> => {
  const rows = await scope.query<PassageRow>(PASSAGES, [sessionKey, PRESENCE_EVENT_TYPES]);
  return attendanceOf(rows.map(({ type, at, data }) => ({ ...data, type, at: new Date(at) })));
};
