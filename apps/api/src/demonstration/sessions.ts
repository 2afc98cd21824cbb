import { adoptAgenda, closeAgendaItem, openAgendaItem, openSession } from '@parley/sessions/server';
import { requestFloor } from '@parley/rooms/server';
import type pg from 'pg';
import { COURSES, type MeetingCourse } from './course';
import { type Cast, convene, hold } from './hold';
import { demonstratePapers } from './papers';
import { MEETINGS, PAST, TO_COME } from './programme';

const DAY_MS = 86_400_000;

const at = (today: Date, days: number, hour: number): Date =>
  new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate(), hour) + days * DAY_MS);

/** The session that is open when somebody first looks: one item behind it, one under discussion, three who want the floor. */
const openNow = async (cast: Cast, now: Date): Promise<void> => {
  const started = new Date(Math.floor(now.getTime() / 300_000) * 300_000);
  const { sessionId, items } = await convene(cast, MEETINGS.representatives, started, 1);
  const [first, second] = items;
  await demonstratePapers(cast, { sessionId, items });
  await cast.chair(openSession, { id: sessionId });
  await cast.chair(openAgendaItem, { id: first });
  await cast.chair(adoptAgenda, { sessionId, itemId: first });
  await cast.chair(closeAgendaItem, {
    id: first,
    outcome: 'ADOPTED',
    summary: 'Demonstration: the agenda was adopted.',
  });
  await cast.chair(openAgendaItem, { id: second });
  for (const seat of ['NZL', 'CAN', 'PRT'])
    await cast.heads.get(seat)?.(requestFloor, { agendaItemId: second, kind: 'STATEMENT' });
};

/** What happened the first time that a meeting was held; of later ones nothing is told. */
const courseOf = (meeting: keyof typeof MEETINGS, turn: number): MeetingCourse => {
  const first = PAST.findIndex(([name]) => name === meeting) === turn;
  const courses: Partial<Record<keyof typeof MEETINGS, MeetingCourse>> = COURSES;
  return (first ? courses[meeting] : undefined) ?? {};
};

/** The sessions of the demonstration: past, open now, and to come. */
export const demonstrateSessions = async (cast: Cast, now: Date, system: pg.Pool): Promise<void> => {
  for (const [turn, [meeting, days, hour]] of PAST.entries())
    await hold(
      cast,
      { meeting: MEETINGS[meeting], startsAt: at(now, days, hour), turn, course: courseOf(meeting, turn) },
      system,
    );
  await openNow(cast, now);
  for (const [turn, [meeting, days, hour]] of TO_COME.entries()) {
    await convene(cast, MEETINGS[meeting], at(now, days, hour), turn);
  }
};
