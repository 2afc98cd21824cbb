import type { Person } from '@parley/testkit';
import { LATEST, type ShownMore, type ShownSession } from './more-by-events';
import type { Shown, ShownFloor, ShownItem } from './state-by-events';

const TURN = 'id aligned { code } ruling { ruling }';
const QUERY = `query ($id: ID!) { session(id: $id) { state version suspension { reason resumesAt }
  messageBoard { suspendedAt } messages(conversation: "ROOM", first: ${LATEST}) { nodes { text } } agenda {
  id number title state version outcome summary openedAt closedAt elapsed
  papers { id } notes { state } showOfPositions { id closedAt positions { delegation { code } position } }
  speakers { open current { ${TURN} } interrupted { ${TURN} } waiting { ${TURN} } spoken { ${TURN} }
    speakingTime delegationTime pausedAt tour { seats { code } underWay } } } } }`;

interface Identified {
  readonly id: string;
}

interface Coded {
  readonly code: string;
}

interface Turn extends Identified {
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
  readonly pausedAt: string | null;
  readonly tour: { readonly seats: readonly Coded[]; readonly underWay: boolean } | null;
}

interface AskedMore {
  readonly papers: readonly Identified[];
  readonly notes: { readonly state: string } | null;
  readonly showOfPositions:
    | (Identified & {
        readonly closedAt: string | null;
        readonly positions: readonly { readonly delegation: Coded; readonly position: string }[];
      })
    | null;
  readonly speakers: Speakers;
}

type AskedItem = Omit<ShownItem, keyof ShownFloor | keyof ShownMore> & AskedMore;

interface AskedSession extends Pick<ShownSession, 'suspension'> {
  readonly state: string;
  readonly version: number;
  readonly messageBoard: { readonly suspendedAt: string | null };
  readonly messages: { readonly nodes: readonly { readonly text: string }[] };
  readonly agenda: readonly AskedItem[];
}

// Events carry whole milliseconds, the API as many digits as the instant has.
const instant = (text: string | null): string | null => (text === null ? null : new Date(text).toISOString());

const codes = (some: readonly Coded[]): string[] => some.map(({ code }) => code);

const shownFloor = (speakers: Speakers): ShownFloor => ({
  open: speakers.open,
  current: speakers.current?.id ?? null,
  waiting: speakers.waiting.map(({ id }) => id),
  spoken: speakers.spoken.map(({ id }) => id),
  speakingTime: speakers.speakingTime,
  pausedAt: instant(speakers.pausedAt),
});

const shownMore = ({ papers, notes, showOfPositions: show, speakers }: AskedMore): ShownMore => {
  const { current, interrupted, waiting, spoken, tour } = speakers;
  const turns = [current, interrupted, ...waiting, ...spoken].filter((turn) => turn !== null);
  return {
    interrupted: interrupted?.id ?? null,
    delegationTime: speakers.delegationTime,
    tour: tour && { seats: codes(tour.seats), underWay: tour.underWay },
    ruled: turns.flatMap(({ id, ruling }) => (ruling === null ? [] : [`${id} ${ruling.ruling}`])).sort(),
    aligned: turns
      .flatMap(({ id, aligned }) => (aligned.length === 0 ? [] : [`${id} ${codes(aligned).join()}`]))
      .sort(),
    show: show && {
      id: show.id,
      closed: show.closedAt !== null,
      positions: show.positions.map(({ delegation, position }) => `${delegation.code} ${position}`).sort(),
    },
    papers: papers.map(({ id }) => id),
    notes: notes?.state ?? null,
  };
};

const shownItem = (asked: AskedItem, sessionState: string): ShownItem => {
  const { speakers, papers, notes, showOfPositions, ...item } = asked;
  return {
    ...item,
    openedAt: instant(item.openedAt),
    closedAt: instant(item.closedAt),
    elapsed: item.state === 'OPEN' && sessionState === 'OPEN' ? 'runs' : item.elapsed,
    ...shownFloor(speakers),
    ...shownMore({ speakers, papers, notes, showOfPositions }),
  };
};

/** What the server says when it is asked. */
export const stateByQuery = async (reader: Person, sessionId: string): Promise<Shown> => {
  const { session } = await reader.read<{ session: AskedSession }>(QUERY, { id: sessionId });
  const { messageBoard, messages, suspension, agenda, state, version } = session;
  return {
    state,
    version,
    suspension: suspension && { ...suspension, resumesAt: instant(suspension.resumesAt) },
    board: instant(messageBoard.suspendedAt),
    said: messages.nodes.map(({ text }) => text).reverse(),
    agenda: agenda.map((item) => shownItem(item, state)),
  };
};
