import { eventually, type RoomEvent } from '@parley/testkit';
import { feedByQuery, START } from './reference';
import { type Live, type Seated, TableOfTwoNodes } from './table-of-two-nodes';

/** Who sits there for a delegation. */
export const DELEGATES: readonly Seated[] = ['jpn', 'fra', 'kor', 'nor', 'aus'];
/** Everybody but the one who does not come back. */
export const STAYING: readonly Seated[] = ['chair', 'jpn', 'fra', 'kor', 'aus'];
/** How many messages each of two sends while a node is killed. */
export const MESSAGES = 14;

interface Attendance {
  readonly delegations: readonly {
    readonly delegation: { readonly code: string };
    readonly people: readonly { readonly stays: readonly { readonly leftAt: string | null }[] }[];
  }[];
}

/** Events as they can be compared. */
export const told = (events: readonly RoomEvent[]): string[] =>
  events.map(({ cursor, type, subjectId, data }) => JSON.stringify([cursor, type, subjectId, data]));

/** A turn that is on, one that waits, the pointer, a show of positions, messages, and two who write the notes. */
const consult = async (table: TableOfTwoNodes): Promise<string> => {
  const { agendaItemId, sessionId } = table;
  await table.insist('chair', 'floor:list', { agendaItemId, open: true, speakingTime: 'PT10M' });
  const turn = await table.insist('kor', 'floor:request', { agendaItemId, kind: 'STATEMENT' });
  await table.insist('jpn', 'floor:request', { agendaItemId, kind: 'STATEMENT' });
  await table.insist('chair', 'floor:give', { id: turn });
  await table.point('1(a)');
  const show = await table.insist('chair', 'positions:ask', { agendaItemId });
  await table.insist('jpn', 'positions:show', { id: show, position: 'AGREE' });
  await table.insist('fra', 'positions:show', { id: show, position: 'OBJECT' });
  const [here, there] = [
    await table.edit('rapporteur@secretariat.example'),
    await table.edit('officer@secretariat.example'),
  ];
  for (let n = 1; n <= 8; n += 1) {
    here.write(`Here ${n}.`);
    there.write(`There ${n}.`, 1);
  }
  await Promise.all([here.settled(), there.settled()]);
  await eventually(
    async () => [here.text, there.text],
    ([one, other]) => one === other,
  );
  const last = await table.insist('aus', 'message:send', { sessionId, text: 'All here' });
  await table.toldAll(STAYING, last);
  await table.toldAll(DELEGATES, last);
  return turn;
};

/** The first node is killed while France on it and Japan on the other go on talking; Norway does not come back. */
const kill = async (table: TableOfTwoNodes): Promise<readonly string[]> => {
  const { sessionId } = table;
  const said: string[] = [];
  let heard: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => (heard = resolve));
  const talk = async (who: Seated): Promise<void> => {
    for (let n = 1; n <= MESSAGES; n += 1) {
      await table.insist(who, 'message:send', { sessionId, text: `${who} ${n}` });
      said.push(`${who} ${n}`);
      if (said.length === 6) heard();
    }
  };
  const talking = Promise.all([talk('fra'), talk('jpn')]);
  await underWay;
  table.room('nor').stayAway();
  for (let n = 1; n <= 4; n += 1) table.editors[0]?.write(`In the middle ${n}.`);
  await table.forum.node(0).kill('SIGKILL');
  await talking;
  return said;
};

/** What came of it, to be looked at. */
export interface Story {
  readonly turn: string;
  readonly before: Live;
  readonly firstNode: readonly (readonly string[])[];
  readonly eventsBefore: readonly (readonly string[])[];
  readonly said: readonly string[];
  readonly after: Live;
  /** What everybody who stayed was told of who is there, from the kill on. */
  readonly seen: readonly (readonly string[])[];
  readonly events: readonly (readonly RoomEvent[])[];
  readonly clockAgain: unknown;
  readonly texts: readonly string[];
  readonly acknowledged: number;
  readonly attendance: Attendance;
  readonly record: readonly string[];
  readonly left: readonly object[];
}

/** Lays the table, consults, kills the first node and goes on; whoever asks closes what was `started`. */
export const play = async (
  env: Record<string, string>,
  started: { close(): Promise<void> }[],
): Promise<Story> => {
  const table = await TableOfTwoNodes.laid(env);
  started.push(table);
  const turn = await consult(table);
  const before = await table.agreed(
    [...STAYING, 'nor'],
    ({ present, clock, pointer }) => present?.length === 5 && clock !== undefined && pointer === '1(a)',
  );
  const eventsBefore = DELEGATES.map((who) => told(table.room(who).events));
  const connections = await table.forum.sql<{ people: string[] }>(
    `select array_agg(p.delegation order by p.delegation) as people
     from presence_connection c join presence p using (session_id, person_id) group by c.node_id`,
  );
  const seenUntil = (await table.client('jpn')).presence.items.length;

  const said = await kill(table);
  const back = await table.client('fra');
  const clockAgain = await back.clocks.until(({ requestId }) => requestId === turn);
  await table.point('2');
  const after = await table.agreed(
    STAYING,
    ({ present, pointer }) => present?.includes('NOR') === false && pointer === '2',
  );
  await table.insist('chair', 'floor:end', { id: turn });
  const last = await table.insist('jpn', 'message:send', {
    sessionId: table.sessionId,
    text: 'Still here',
  });
  await table.toldAll(STAYING, last);
  const writes = await table.edit('rapporteur@secretariat.example');
  const other = table.editors[1];
  await eventually(
    async () => other?.text,
    (text) => text === writes.text,
  );
  const { session } = await table.person('chair').read<{ session: { attendance: Attendance } }>(
    `query ($id: ID!) { session(id: $id) { attendance { delegations { delegation { code }
      people { stays { leftAt } } } } } }`,
    { id: table.sessionId },
  );
  const record = await feedByQuery(table.person('jpn'), START, { sessionId: table.sessionId });
  return {
    turn,
    before,
    firstNode: connections.map(({ people }) => people),
    eventsBefore,
    said,
    after,
    seen: (await table.client('jpn')).presence.items.slice(seenUntil).map(({ present }) => present),
    events: STAYING.filter((who) => who !== 'chair').map((who) => table.room(who).events),
    clockAgain,
    texts: [writes.text, other?.text ?? ''],
    acknowledged: table.editors[0]?.acknowledged.filter(({ ok }) => ok).length ?? 0,
    attendance: session.attendance,
    record: record.map(({ cursor }) => cursor),
    left: await table.forum.sql('select person_id from presence where delegation = $1', ['NOR']),
  };
};
