import type { Person, RefusalAnswer, Thing } from '@parley/testkit';
import { type Random, sleep } from './random';

/** Something that is decided by a time: what may be said of it until then, and how it is read. */
export interface Question {
  readonly kind: 'Poll' | 'SilenceProcedure';
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
  /** Of each seat that was heard, in order. */
  readonly said: readonly string[];
}

interface Shown {
  readonly id: string;
  readonly result?: string;
  readonly state?: string;
  readonly positions?: readonly { readonly delegation: { readonly code: string }; position: string }[];
  readonly breaks?: readonly { readonly delegation: { readonly code: string } }[];
}

const FIELDS = {
  Poll: 'id result positions { delegation { code } position }',
  SilenceProcedure: 'id state breaks { delegation { code } }',
} as const;
const LISTS = { Poll: 'polls(open: false, first: 100)', SilenceProcedure: 'silences(first: 100)' } as const;
const ONE = { Poll: 'poll', SilenceProcedure: 'silence' } as const;

/** Resolves at a time, or at once where it is past. */
export const until = (at: number): Promise<void> => sleep(Math.max(0, at - Date.now()));

/** For a node that was killed: no answer is one of the things that may happen. */
const unanswered = (error: unknown): undefined => {
  // By its words: what `fetch` throws is of another realm than the specs'.
  if (/fetch failed|this node is not running/.test(String(error))) return undefined;
  throw error;
};

const readOf = ({ result, state, positions, breaks }: Shown): Read => ({
  result: result ?? state ?? '',
  said: [
    ...(positions ?? []).map(({ delegation, position }) => `${delegation.code} ${position}`),
    ...(breaks ?? []).map(({ delegation }) => `${delegation.code} BREAK`),
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
        `query ($id: ID!) { node(id: $id) { ... on ${kind} { ${FIELDS[kind]} } } }`,
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

/** Says something for a seat at once; `BREAK` breaks silence. */
export const said = async ({ id }: Question, { person, code }: Speaker, position: string): Promise<Sent> => {
  const saying =
    position === 'BREAK'
      ? person.tries('breakSilence', { id, reason: 'It goes too far.' }, 'id')
      : person.tries('takePosition', { pollId: id, position, reason: 'So instructed.' }, 'id');
  const answer = await saying.catch(unanswered);
  return { code, position, answer: answer && answerOf(answer) };
};

/** Says something for a seat, at about the deadline. */
export const say = async (question: Question, speaker: Speaker, random: Random): Promise<Sent> => {
  const { kind, at } = question;
  const position = kind === 'SilenceProcedure' ? 'BREAK' : random.chance(0.3) ? 'OBJECT' : 'AGREE';
  await until(at - 90 + random.below(110));
  return said(question, speaker, position);
};

const byRule = ({ kind }: Question, said: readonly string[]): string => {
  if (kind === 'SilenceProcedure') return said.length > 0 ? 'BROKEN' : 'ADOPTED';
  if (said.length === 0) return 'INQUORATE';
  return said.some((one) => one.endsWith('OBJECT')) ? 'NO_CONSENSUS' : 'CONSENSUS';
};

/** What is wrong with what all were told: nothing, if it is one thing, and the one that the rule makes of what was acknowledged. */
export const wrongs = (question: Question, sent: readonly Sent[], reads: readonly Read[]): string[] => {
  const [first] = reads;
  if (first === undefined) return [`${question.id}: nobody was told anything`];
  const lines = (answer: Sent['answer']): string[] =>
    sent.filter((one) => one.answer === answer).map(({ code, position }) => `${code} ${position}`);
  const told = new Set(reads.map((read) => JSON.stringify(read)));
  const unsaid = lines('COUNTS').filter((line) => !first.said.includes(line));
  const late = lines('LATE').filter((line) => first.said.includes(line));
  return [
    ...(told.size === 1 ? [] : [`readers were told different things: ${[...told].join(' | ')}`]),
    ...unsaid.map((line) => `acknowledged and does not count: ${line}`),
    ...late.map((line) => `refused and counts: ${line}`),
    ...(first.result === byRule(question, first.said) ? [] : [`not by the rule: ${JSON.stringify(first)}`]),
  ].map((wrong) => `${question.kind} ${question.id}: ${wrong}`);
};
