import { adoptAgenda, closeAgendaItem, openAgendaItem, openSession } from '@parley/sessions/server';
import { requestFloor } from '@parley/rooms/server';
import type pg from 'pg';
import { agreeAtMeeting } from './agreed-actions';
import { COURSES, type MeetingCourse } from './course';
import { type Cast, type Chapters, convene, conveneThen, hold } from './hold';
import { inTurns } from './in-turns';
import { demonstrateComments } from './comments';
import { demonstrateNegotiation } from './negotiation';
import { demonstrateReading } from './reading';
import { demonstratePapers } from './papers';
import { demonstrateSilences } from './silences';
import { demonstrateStrawPoll } from './straw-polls';
import { MEETINGS, PAST, TO_COME } from './programme';

const DAY_MS = 86_400_000;
/** Sessions that are convened at once: more would only wait for each other. */
const AT_ONCE = 3;

const at = (today: Date, days: number, hour: number): Date =>
  new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate(), hour) + days * DAY_MS);

/** The session that is open when somebody first looks: one item behind it, one under discussion, three who want the floor; answers with the id of that item. */
const openNow = async (cast: Cast, now: Date, system: pg.Pool): Promise<string> => {
  const started = new Date(Math.floor(now.getTime() / 300_000) * 300_000);
  const { sessionId, items } = await convene(cast, MEETINGS.representatives, started, 1);
  const [first = '', second = ''] = items;
  await demonstratePapers(cast, { sessionId, items }, now);
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
  await demonstrateNegotiation(cast, system, now);
  await demonstrateSilences(cast, system, now);
  await demonstrateStrawPoll(cast, now);
  await demonstrateReading(cast, system);
  await demonstrateComments(cast, system);
  return second;
};

/** What happened the first time that a meeting was held; of later ones nothing is told. */
const courseOf = (meeting: keyof typeof MEETINGS, turn: number): MeetingCourse => {
  const first = PAST.findIndex(([name]) => name === meeting) === turn;
  const courses: Partial<Record<keyof typeof MEETINGS, MeetingCourse>> = COURSES;
  return (first ? courses[meeting] : undefined) ?? {};
};

/** Convened side by side, held one after the other: journals are numbered in the order in which meetings end. */
const holdPast = async (chapters: Chapters, now: Date, system: pg.Pool): Promise<void> => {
  const convened = await inTurns(PAST, AT_ONCE, async ([meeting, days, hour], turn) => {
    const cast = chapters(`past-${turn}`);
    const startsAt = at(now, days, hour);
    const past = { meeting: MEETINGS[meeting], startsAt, turn, course: courseOf(meeting, turn) };
    return { kind: meeting, cast, past, session: await conveneThen(cast, past) };
  });
  for (const held of convened) {
    await hold(held.cast, held.past, held.session, system);
    await agreeAtMeeting(held.cast, held, now);
  }
};

/** The sessions of the demonstration: past, open now, and to come; answers with the id of the item under discussion. */
export const demonstrateSessions = async (
  chapters: Chapters,
  now: Date,
  system: pg.Pool,
): Promise<string> => {
  const [itemId] = await Promise.all([
    openNow(chapters('now'), now, system),
    holdPast(chapters, now, system),
    inTurns(TO_COME, AT_ONCE, ([meeting, days, hour], turn) =>
      convene(chapters(`to-come-${turn}`), MEETINGS[meeting], at(now, days, hour), turn),
    ),
  ]);
  return itemId;
};
