import type { Person } from '@parley/testkit';
import type { Shown, ShownFloor, ShownItem } from './state-by-events';

const QUERY = `query ($id: ID!) { session(id: $id) { state version agenda {
  id number title state version outcome summary openedAt closedAt elapsed
  speakers { open current { id } waiting { id } spoken { id } speakingTime pausedAt } } } }`;

interface Identified {
  readonly id: string;
}

interface Speakers {
  readonly open: boolean;
  readonly current: Identified | null;
  readonly waiting: readonly Identified[];
  readonly spoken: readonly Identified[];
  readonly speakingTime: string | null;
  readonly pausedAt: string | null;
}

type AskedItem = Omit<ShownItem, keyof ShownFloor> & { readonly speakers: Speakers };

// Events carry whole milliseconds, the API as many digits as the instant has.
const instant = (text: string | null): string | null => (text === null ? null : new Date(text).toISOString());

const shownItem = ({ speakers, ...item }: AskedItem, sessionState: string): ShownItem => ({
  ...item,
  openedAt: instant(item.openedAt),
  closedAt: instant(item.closedAt),
  elapsed: item.state === 'OPEN' && sessionState === 'OPEN' ? 'runs' : item.elapsed,
  open: speakers.open,
  current: speakers.current?.id ?? null,
  waiting: speakers.waiting.map(({ id }) => id),
  spoken: speakers.spoken.map(({ id }) => id),
  speakingTime: speakers.speakingTime,
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
