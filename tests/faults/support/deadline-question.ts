import type { Person, RefusalAnswer, Thing } from '@parley/testkit';
import { type Random, sleep } from './random';

/** What has a deadline; an anonymous straw poll is a kind of its own, since of its answers only sums are told. */
export const KINDS = ['Poll', 'SilenceProcedure', 'StrawPoll', 'AnonymousStraw'] as const;

/** Something that is decided by a time: what may be said of it until then, and how it is read. */
export interface Question {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
  /** The deadline, in milliseconds of the clock that this machine shares with its database. */
  readonly at: number;
}

/** What one seat sent, and what became of it: `undefined` where nobody answered. */
export interface Sent {
  readonly code: string;
  readonly position: string;
  readonly answer: 'COUNTS' | 'LATE' | undefined;
}

/** What a reader was told after the deadline. */
export interface Read {
  readonly result: string;
  /** Of each seat that was heard, in order; without the seat, and where too few answered without what it said, in an anonymous poll. */
  readonly said: readonly string[];
}

interface Shown {
  readonly id: string;
  readonly result?: string;
  readonly state?: string;
  readonly positions?: readonly { readonly delegation: { readonly code: string }; position: string }[];
  readonly breaks?: readonly { readonly delegation: { readonly code: string } }[];
  readonly anonymous?: boolean;
  readonly answered?: number;
  readonly outcome?: { readonly first: readonly number[] } | null;
  readonly answers?: readonly {
    readonly delegation: { readonly code: string };
    readonly choices: readonly number[];
  }[];
}

const STRAW = 'id state anonymous answered outcome { first } answers { delegation { code } choices }';
const STRAWS = 'strawPolls(open: false, first: 100)';
const TYPES = {
  Poll: 'Poll',
  SilenceProcedure: 'SilenceProcedure',
  StrawPoll: 'StrawPoll',
  AnonymousStraw: 'StrawPoll',
} as const;

const FIELDS = {
  Poll: 'id result positions { delegation { code } position }',
  SilenceProcedure: 'id state breaks { delegation { code } }',
  StrawPoll: STRAW,
  AnonymousStraw: STRAW,
} as const;
const LISTS = {
  Poll: 'polls(open: false, first: 100)',
  SilenceProcedure: 'silences(first: 100)',
  StrawPoll: STRAWS,
  AnonymousStraw: STRAWS,
} as const;
const ONE = {
  Poll: 'poll',
  SilenceProcedure: 'silence',
  StrawPoll: 'strawPoll',
  AnonymousStraw: 'strawPoll',
} as const;

/** Resolves at a time, or at once where it is past. */
export const until = (at: number): Promise<void> => sleep(Math.max(0, at - Date.now()));

/** For a node that was killed: no answer is one of the things that may happen. */
const unanswered = (error: unknown): undefined => {
  // By its words: what `fetch` throws is of another realm than the specs'.
  if (/fetch failed|this node is not running/.test(String(error))) return undefined;
  throw error;
};

const UNKNOWN = '? ?';

const answersOf = ({ anonymous, answered, answers, outcome }: Shown): string[] => {
  if (anonymous !== true)
    return (answers ?? []).map(({ delegation, choices }) => `${delegation.code} ${choices.join()}`);
  const told = (outcome?.first ?? []).flatMap((times, option) => Array<string>(times).fill(`? ${option}`));
  return outcome == null ? Array<string>(answered ?? 0).fill(UNKNOWN) : told;
};

const resultOf = ({ result, state, answered, outcome }: Shown): string => {
  if (answered === undefined || state === 'OPEN') return result ?? state ?? '';
  return `${state} ${answered}${outcome == null ? '' : `: ${outcome.first.join('–')}`}`;
};

const readOf = (shown: Shown): Read => ({
  result: resultOf(shown),
  said: [
    ...(shown.positions ?? []).map(({ delegation, position }) => `${delegation.code} ${position}`),
    ...(shown.breaks ?? []).map(({ delegation }) => `${delegation.code} BREAK`),
    ...answersOf(shown),
  ].sort(),
});

/** The thing by its own query, by `node`, or out of the list of its kind. */
const ways = ({ kind, id }: Question): readonly ((person: Person) => Promise<Shown | undefined>)[] => [
  async (person) =>
    (
      await person.read<{ one: Shown }>(
        `query ($id: ID!) { one: ${ONE[kind]}(id: $id) { ${FIELDS[kind]} } }`,
        { id },
      )
    ).one,
  async (person) =>
    (
      await person.read<{ node: Shown }>(
        `query ($id: ID!) { node(id: $id) { ... on ${TYPES[kind]} { ${FIELDS[kind]} } } }`,
        { id },
      )
    ).node,
  async (person) =>
    (
      await person.read<{ list: { nodes: Shown[] } }>(
        `{ list: ${LISTS[kind]} { nodes { ${FIELDS[kind]} } } }`,
      )
    ).list.nodes.find((one) => one.id === id),
];

/** Asks once, by one of the ways; `undefined` where nobody answers. */
export const ask = async (question: Question, person: Person, way: number): Promise<Read | undefined> => {
  const all = ways(question);
  const shown = await all[way % all.length]?.(person).catch(unanswered);
  return shown && readOf(shown);
};

const answerOf = (answer: Thing | RefusalAnswer): Sent['answer'] => {
  if (!('code' in answer)) return 'COUNTS';
  if (answer.code === 'DEADLINE_PASSED') return 'LATE';
  throw new Error(`refused otherwise: ${JSON.stringify(answer)}`);
};

interface Speaker {
  readonly person: Person;
  readonly code: string;
}

const saying = ({ kind, id }: Question, person: Person, position: string): Promise<Thing | RefusalAnswer> => {
  switch (kind) {
    case 'Poll':
      return person.tries('takePosition', { pollId: id, position, reason: 'So instructed.' }, 'id');
    case 'SilenceProcedure':
      return person.tries('breakSilence', { id, reason: 'It goes too far.' }, 'id');
    case 'StrawPoll':
    case 'AnonymousStraw':
      return person.tries('answerStrawPoll', { id, choices: [Number(position)] }, 'id');
  }
};

/** What goes against the others, and what goes with them; whoever agrees under silence says nothing. */
export const POSITIONS = {
  Poll: ['OBJECT', 'AGREE'],
  SilenceProcedure: ['BREAK', 'BREAK'],
  StrawPoll: ['1', '0'],
  AnonymousStraw: ['1', '0'],
} as const;

/** Says something for a seat at once. */
export const said = async (
  question: Question,
  { person, code }: Speaker,
  position: string,
): Promise<Sent> => {
  const answer = await saying(question, person, position).catch(unanswered);
  return { code, position, answer: answer && answerOf(answer) };
};

/** Says something for a seat, at about the deadline. */
export const say = async (question: Question, speaker: Speaker, random: Random): Promise<Sent> => {
  const position = POSITIONS[question.kind][random.chance(0.3) ? 0 : 1];
  await until(question.at - 90 + random.below(110));
  return said(question, speaker, position);
};
