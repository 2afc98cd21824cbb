import { globalId } from '@parley/kernel';
import {
  addAgendaItem,
  answerInvitation,
  closeAgendaItem,
  closeSession,
  conveneSession,
  openAgendaItem,
  openSession,
  scheduleSession,
} from '@parley/sessions/server';
import type { Person } from './as-person';
import type { DemoItem, DemoMeeting } from './programme';

const NOTICE = 'Demonstration';
const HOUR_MS = 3_600_000;

/** Who acts in the demonstration. */
export interface Cast {
  readonly officer: Person;
  readonly chair: Person;
  readonly heads: ReadonlyMap<string, Person>;
}

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
    const id = globalId('AgendaItem', await officer(addAgendaItem, { sessionId, input }));
    ids.push(id);
    if (!under) parentId = id;
  }
  return ids;
};

const ANSWERS = ['ACCEPTED', 'ACCEPTED', 'TENTATIVE', 'ACCEPTED', 'DECLINED', undefined, 'ACCEPTED'] as const;

/** Every seat has its turn with every answer, and with none. */
const answerInvitations = (
  cast: Cast,
  sessionId: string,
  seats: readonly string[],
  turn: number,
): Promise<unknown> =>
  Promise.all(
    seats.map((seat, index) => {
      const answer = ANSWERS[(index + turn) % ANSWERS.length];
      const head = cast.heads.get(seat);
      return answer === undefined || head === undefined
        ? Promise.resolve()
        : head(answerInvitation, { sessionId, answer });
    }),
  );

/** Schedules, builds, convenes and has answered; answers with the ids of the session and its items. */
export const convene = async (
  cast: Cast,
  meeting: DemoMeeting,
  startsAt: Date,
  turn: number,
): Promise<{ sessionId: string; items: string[] }> => {
  const sessionId = globalId(
    'Session',
    await cast.officer(scheduleSession, scheduleArguments(meeting, startsAt)),
  );
  const items = await addItems(cast.officer, sessionId, meeting.agenda);
  await cast.officer(conveneSession, { id: sessionId });
  await answerInvitations(cast, sessionId, meeting.named ?? [...cast.heads.keys()], turn);
  return { sessionId, items };
};

/** Holds a meeting to its end. */
export const hold = async (cast: Cast, meeting: DemoMeeting, startsAt: Date, turn: number): Promise<void> => {
  const { sessionId, items } = await convene(cast, meeting, startsAt, turn);
  await cast.chair(openSession, { id: sessionId });
  for (const [index, id] of items.entries()) {
    const played = meeting.agenda[index];
    await cast.chair(openAgendaItem, { id });
    await cast.chair(closeAgendaItem, {
      id,
      outcome: played?.kind === 'DECISION' ? 'AGREED' : 'TOOK_NOTE',
      summary: `${NOTICE}: ${played?.kind === 'DECISION' ? 'it was agreed as proposed.' : 'delegations took note.'}`,
    });
  }
  await cast.chair(closeSession, { id: sessionId });
};
