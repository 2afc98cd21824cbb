import type { Person } from '@parley/testkit';
import type { Shown, ShownFloor, ShownItem } from './state-by-events';

const QUERY = `query ($id: ID!) { session(id: $id) { state version agenda {
  id number title state version outcome summary openedAt closedAt elapsed
  speakers { open current { ...T } interrupted { ...T } waiting { ...T } spoken { ...T } speakingTime delegationTime pausedAt
    tour { seats { code } } } } } }
  fragment T on FloorRequest { id aligned { code } ruling { ruling } }`;

interface Coded {
  readonly code: string;
}

interface Turn {
  readonly id: string;
  readonly aligned: readonly Coded[];
  readonly ruling: { readonly ruling: string } | null;
}

interface Speakers {
  readonly open: boolean;
  readonly current: Turn | null;
  readonly interrupted: Turn | null;
  readonly waiting: readonly Turn[];
  readonly spoken: readonly Turn[];
  readonly speakingTime: string | null;
  readonly delegationTime: string | null;
  readonly tour: { readonly seats: readonly Coded[] } | null;
  readonly pausedAt: string | null;
}

type AskedItem = Omit<ShownItem, keyof ShownFloor> & { readonly speakers: Speakers };

// Events carry whole milliseconds, the API as many digits as the instant has.
const instant = (text: string | null): string | null => (text === null ? null : new Date(text).toISOString());

const turnsOf = ({ current, interrupted, waiting, spoken }: Speakers): Turn[] => [
  ...waiting,
  ...spoken,
  ...(current === null ? [] : [current]),
  ...(interrupted === null ? [] : [interrupted]),
];

const codes = (some: readonly Coded[]): string[] => some.map(({ code }) => code);

const shownItem = ({ speakers, ...item }: AskedItem, sessionState: string): ShownItem => ({
  ...item,
  openedAt: instant(item.openedAt),
  closedAt: instant(item.closedAt),
  elapsed: item.state === 'OPEN' && sessionState === 'OPEN' ? 'runs' : item.elapsed,
  open: speakers.open,
  current: speakers.current?.id ?? null,
  interrupted: speakers.interrupted?.id ?? null,
  waiting: speakers.waiting.map(({ id }) => id),
  spoken: speakers.spoken.map(({ id }) => id),
  speakingTime: speakers.speakingTime,
  delegationTime: speakers.delegationTime,
  tour: speakers.tour && codes(speakers.tour.seats),
  aligned: Object.fromEntries(turnsOf(speakers).map(({ id, aligned }) => [id, codes(aligned)])),
  rulings: Object.fromEntries(
    turnsOf(speakers).flatMap(({ id, ruling }) => (ruling === null ? [] : [[id, ruling.ruling]])),
  ),
  pausedAt: instant(speakers.pausedAt),
});

/** What the server says when it is asked. */
export const stateByQuery = async (reader: Person, sessionId: string): Promise<Shown> => {
  const { session } = await reader.read<{
    session: { state: string; version: number; agenda: readonly AskedItem[] };
  }>(QUERY, {
    id: sessionId,
  });
  return { ...session, agenda: session.agenda.map((item) => shownItem(item, session.state)) };
};
