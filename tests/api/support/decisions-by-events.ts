import { DECISION_EVENT_TYPES, POLL_EVENT_TYPES, SILENCE_EVENT_TYPES } from '@parley/decisions/model';
import type { FeedEntry, Person } from '@parley/testkit';
import { pageOf } from './feed';

type Data = Readonly<Record<string, unknown>>;
/** What a reader holds of one poll, procedure or decision. */
export type Held = Record<string, unknown>;

const list = (value: unknown): readonly Data[] => (Array.isArray(value) ? (value as Data[]) : []);
const byCode = (lines: readonly string[]): string[] => lines.toSorted();

const positionLine = ({ delegation, position, reason, underAuthority, counts }: Data): string =>
  [delegation, position, reason ?? '', underAuthority, counts].map(String).join(' | ');

const withPosition = (held: Held, said: Data): Held => {
  const others = list(held['said']).filter(({ delegation }) => delegation !== said['delegation']);
  return { ...held, said: [...others, said] };
};

const poll = (held: Held, type: string, data: Data): Held => {
  switch (type) {
    case 'poll.opened': {
      const { question, round, basis, members, closesAt, hiddenUntilClose } = data;
      const begun = { result: 'OPEN', closedAt: null, said: [], associated: [] };
      return { question, round, basis, members, closesAt, hiddenUntilClose, ...begun };
    }
    case 'poll.positionTaken':
      return withPosition(held, data['position'] as Data);
    case 'poll.associated':
      return { ...held, associated: [...(held['associated'] as string[]), data['delegation']] };
    case 'poll.closed':
      return { ...held, result: data['result'], closedAt: data['closedAt'], said: data['positions'] };
    default:
      return held;
  }
};

const silence = (held: Held, type: string, data: Data): Held => {
  const { state, version, members, expiresAt, sha256 } = data['silence'] as Data;
  const before = {
    breaks: [],
    extensions: [],
    objectedBy: null,
    notReached: [],
    closingReason: null,
    ...held,
  };
  const now = { ...before, state, version, members, expiresAt, sha256 };
  const line = [data['delegation'], data['reason'], data['underAuthority']].map(String).join(' | ');
  switch (type) {
    case 'silence.broken':
      return { ...now, breaks: [...(before.breaks as string[]), line] };
    case 'silence.extended':
      return {
        ...now,
        extensions: [...(before.extensions as string[]), `${String(data['to'])} ${String(data['reason'])}`],
      };
    case 'silence.objected':
      return { ...now, objectedBy: data['delegation'], closingReason: data['reason'] };
    case 'silence.notReached':
      return { ...now, notReached: data['notReached'] };
    case 'silence.withdrawn':
    case 'silence.concluded':
      return { ...now, closingReason: data['reason'] };
    default:
      return now;
  }
};

const decision = (held: Held, type: string, data: Data): Held => {
  if (type === 'decision.adopted') {
    const { reference, title, adoptedAt, basis, sha256 } = data['decision'] as Data;
    return { reference, title, adoptedAt, basis, sha256, associated: [] };
  }
  return { ...held, associated: [...(held['associated'] as string[]), data['delegation']] };
};

/** What one reader of the feed holds after all entries, by the id of what they are about; statements by what they are on. */
export const heldByEvents = (entries: readonly FeedEntry[]): Map<string, Held> => {
  const held = new Map<string, Held>();
  for (const { type, subjectId, data } of entries) {
    const [kind = ''] = type.split('.');
    const apply = { poll, silence, decision }[kind];
    const before = held.get(subjectId) ?? {};
    const told = JSON.parse(data ?? '{}') as Data;
    if (apply !== undefined) held.set(subjectId, apply(before, type, told));
    if (type === 'statement.attached')
      held.set(subjectId, { ...before, statements: [...list(before['statements']), told['text']] });
  }
  return new Map([...held].map(([id, one]) => [id, shown(one)]));
};

const shown = ({ said, statements, ...held }: Held): Held => ({
  ...held,
  ...(held['associated'] === undefined ? {} : { associated: byCode(held['associated'] as string[]) }),
  ...(said === undefined ? {} : { positions: byCode(list(said).map(positionLine)) }),
  statements: statements ?? [],
});

const QUERIES = {
  Poll: `query ($id: ID!) { poll(id: $id) { question round basis members { code } closesAt hiddenUntilClose result closedAt
    associated { code } positions { delegation { code } position reason underAuthority counts } statements { text } } }`,
  SilenceProcedure: `query ($id: ID!) { silence(id: $id) { state version members { code } expiresAt sha256 closingReason
    objectedBy { code } notReached { code } breaks { delegation { code } reason underAuthority } extensions { to reason }
    statements { text } } }`,
  Decision: `query ($id: ID!) { decision(id: $id) { reference title adoptedAt basis sha256 associated { code } statements { text } } }`,
};

const codes = (value: unknown): unknown => list(value).map(({ code }) => code);
const coded = ({ delegation, ...more }: Data): Data => ({
  ...more,
  delegation: (delegation as Data)['code'],
});

const asHeld = (seen: Data): Held => {
  const { members, associated, positions, breaks, extensions, objectedBy, notReached, statements, ...more } =
    seen;
  return {
    ...more,
    ...(members === undefined ? {} : { members: codes(members) }),
    ...(associated === undefined ? {} : { associated: byCode(codes(associated) as string[]) }),
    ...(positions === undefined
      ? {}
      : { positions: byCode(list(positions).map((one) => positionLine(coded(one)))) }),
    ...(breaks === undefined
      ? {}
      : {
          breaks: list(breaks)
            .map(coded)
            .map(({ delegation, reason, underAuthority }) =>
              [delegation, reason, underAuthority].map(String).join(' | '),
            ),
          extensions: list(extensions).map(({ to, reason }) => `${String(to)} ${String(reason)}`),
          notReached: codes(notReached),
          objectedBy: objectedBy === null ? null : (objectedBy as Data)['code'],
        }),
    statements: list(statements).map(({ text }) => text),
  };
};

/** The same, fetched; `null` for what is out of sight. */
export const heldByQuery = async (
  person: Person,
  kind: keyof typeof QUERIES,
  id: string,
): Promise<Held | null> => {
  const answer = await person.read<Record<string, Data | null>>(QUERIES[kind], { id });
  const [seen] = Object.values(answer);
  return seen == null ? null : asHeld(seen);
};

/** All that is told of polls, procedures, decisions and statements. */
export const TYPES = [
  ...POLL_EVENT_TYPES,
  ...SILENCE_EVENT_TYPES,
  ...DECISION_EVENT_TYPES,
  'statement.attached',
];

/** All that a reader was told of polls, procedures and decisions, those of the demonstration included. */
export const toldOf = async (person: Person): Promise<FeedEntry[]> => {
  const told: FeedEntry[] = [];
  for (;;) {
    const page = { after: told.at(-1)?.cursor, first: 100, filter: { types: TYPES } };
    const { nodes, pageInfo } = await pageOf(person, page);
    told.push(...nodes);
    if (!pageInfo.hasNextPage) return told;
  }
};
