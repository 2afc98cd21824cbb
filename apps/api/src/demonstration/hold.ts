import { globalId } from '@parley/kernel';
import {
  addAgendaItem,
  adoptAgenda,
  answerInvitation,
  closeAgendaItem,
  closeSession,
  conveneSession,
  openAgendaItem,
  openSession,
  recordSession,
  scheduleSession,
} from '@parley/sessions/server';
import type pg from 'pg';
import type { Person } from './as-person';
import { arrive, depart } from './attendance';
import type { MeetingCourse } from './course';
import { MeetingClock } from './meeting-clock';
import { approveWrittenNotes, writeNotes } from './meeting-notes';
import { playItem, type Stage } from './play-item';
import type { DemoItem, DemoMeeting } from './programme';

const NOTICE = 'Demonstration';
const HOUR_MS = 3_600_000;

/** Who acts in the demonstration. */
export interface Cast {
  readonly officer: Person;
  readonly chair: Person;
  readonly heads: ReadonlyMap<string, Person>;
}

/** The same people in each chapter of the demonstration; chapters go on side by side. */
export type Chapters = (chapter: string) => Cast;

const scheduleArguments = (meeting: DemoMeeting, startsAt: Date): Record<string, unknown> => ({
  input: {
    title: meeting.title,
    purpose: meeting.purpose,
    format: meeting.named === undefined ? 'ALL' : 'NAMED',
    named: meeting.named,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + meeting.hours * HOUR_MS).toISOString(),
    timeZone: meeting.timeZone,
    place: `${NOTICE} — ${meeting.room}`,
    label: { classification: meeting.classification, releasableToObservers: meeting.observers === true },
  },
});

const addItems = async (
  officer: Person,
  sessionId: string,
  agenda: readonly DemoItem[],
  at: Date | undefined,
): Promise<string[]> => {
  const ids: string[] = [];
  let parentId: string | null = null;
  // One after the other: each takes its place behind the one before.
  for (const { title, kind, minutes, under, sponsors } of agenda) {
    const input = {
      title,
      kind,
      plannedDuration: `PT${minutes}M`,
      sponsors,
      parentId: under ? parentId : null,
    };
    const id = globalId('AgendaItem', await officer(addAgendaItem, { sessionId, input }, at));
    ids.push(id);
    if (!under) parentId = id;
  }
  return ids;
};

const ANSWERS = ['ACCEPTED', 'ACCEPTED', 'TENTATIVE', 'ACCEPTED', 'DECLINED', undefined, 'ACCEPTED'] as const;

/** Every seat has its turn with every answer, and with none. One after the other, as they would wait for the session's row anyway. */
const answerInvitations = async (
  cast: Cast,
  sessionId: string,
  seats: readonly string[],
  turn: number,
  at: Date | undefined,
): Promise<void> => {
  for (const [index, seat] of seats.entries()) {
    const answer = ANSWERS[(index + turn) % ANSWERS.length];
    if (answer !== undefined) await cast.heads.get(seat)?.(answerInvitation, { sessionId, answer }, at);
  }
};

/** A session that was convened, and the items of its agenda in their order. */
export interface Convened {
  readonly sessionId: string;
  readonly items: readonly string[];
}

/** Schedules, builds, convenes and has answered, `at` where it was in the past; answers with the ids of the session and its items. */
export const convene = async (
  cast: Cast,
  meeting: DemoMeeting,
  startsAt: Date,
  turn: number,
  at?: Date,
): Promise<Convened> => {
  const sessionId = globalId(
    'Session',
    await cast.officer(scheduleSession, scheduleArguments(meeting, startsAt), at),
  );
  const items = await addItems(cast.officer, sessionId, meeting.agenda, at);
  await cast.officer(conveneSession, { id: sessionId }, at);
  await answerInvitations(cast, sessionId, meeting.named ?? [...cast.heads.keys()], turn, at);
  return { sessionId, items };
};

/** A meeting of the past. */
export interface Past {
  readonly meeting: DemoMeeting;
  readonly startsAt: Date;
  readonly turn: number;
  /** What happened under its items, where that is known. */
  readonly course: MeetingCourse;
}

const WEEK_MS = 7 * 24 * HOUR_MS;

/** Every seventh seat stays away, another one each time. */
const attending = ({ meeting, turn }: Past, { heads }: Cast): string[] =>
  (meeting.named ?? [...heads.keys()]).filter((_, at) => (at + turn) % 7 !== 0);

const outcomeOf = ({ kind }: DemoItem): string => (kind === 'DECISION' ? 'AGREED' : 'TOOK_NOTE');

const summaryOf = ({ kind }: DemoItem): string =>
  `${NOTICE}: ${kind === 'DECISION' ? 'it was agreed as proposed.' : 'delegations took note.'}`;

const playAgenda = async (
  { meeting, course }: Past,
  stageOf: (itemId: string) => Stage,
  { sessionId, items }: { readonly sessionId: string; readonly items: readonly string[] },
): Promise<void> => {
  for (const [index, itemId] of items.entries()) {
    const played = meeting.agenda[index];
    if (played === undefined) continue;
    const stage = stageOf(itemId);
    const { cast, clock } = stage;
    const { notes, ...told } = course[index] ?? { summary: summaryOf(played) };
    await cast.chair(openAgendaItem, { id: itemId }, clock.forward(1));
    await playItem(stage, told);
    if (notes !== undefined) await writeNotes(stage, notes);
    if (index === 0) await cast.chair(adoptAgenda, { sessionId, itemId }, clock.forward(2));
    const outcome = index === 0 ? 'ADOPTED' : outcomeOf(played);
    await cast.chair(closeAgendaItem, { id: itemId, outcome, summary: told.summary }, clock.forward(2));
  }
};

/** Convenes a meeting of the past, a week before it. */
export const conveneThen = (cast: Cast, { meeting, startsAt, turn }: Past): Promise<Convened> =>
  convene(cast, meeting, startsAt, turn, new Date(startsAt.getTime() - WEEK_MS));

/** Holds a meeting of the past to its end, when it was; its notes are approved, and with them its journal. */
export const hold = async (
  cast: Cast,
  past: Past,
  { sessionId, items }: Convened,
  system: pg.Pool,
): Promise<void> => {
  const { meeting, startsAt, course } = past;
  const clock = new MeetingClock(startsAt);
  const room = { sessionId, seats: attending(past, cast), observers: meeting.observers === true };
  await arrive(system, room, clock.forward(-6));
  await cast.chair(openSession, { id: sessionId }, clock.forward(8));
  await playAgenda(past, (itemId) => ({ cast, clock, itemId, system }), { sessionId, items });
  await cast.chair(closeSession, { id: sessionId }, clock.forward(1));
  await depart(system, room, clock.forward(3));
  const noted = items.filter((_, index) => course[index]?.notes !== undefined);
  for (const itemId of noted) await approveWrittenNotes({ cast, clock, itemId, system });
  if (noted.length > 0) await cast.chair(recordSession, { id: sessionId }, clock.forward(60));
};
