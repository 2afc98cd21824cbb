import type { Question, Read, Sent } from './deadline-question';

const FEWEST_ANONYMOUS = 3;

/** What a straw poll of two options tells once it is over: how many answered, and what they chose unless that would say who. */
const strawByRule = ({ kind }: Question, said: readonly string[]): string => {
  const few = kind === 'AnonymousStraw' && said.length < FEWEST_ANONYMOUS;
  const first = ['0', '1'].map((option) => said.filter((one) => one.endsWith(` ${option}`)).length);
  return `CLOSED ${said.length}${few ? '' : `: ${first.join('–')}`}`;
};

const byRule = (question: Question, said: readonly string[]): string => {
  switch (question.kind) {
    case 'SilenceProcedure':
      return said.length > 0 ? 'BROKEN' : 'ADOPTED';
    case 'StrawPoll':
    case 'AnonymousStraw':
      return strawByRule(question, said);
    case 'Poll':
      if (said.length === 0) return 'INQUORATE';
      return said.some((one) => one.endsWith('OBJECT')) ? 'NO_CONSENSUS' : 'CONSENSUS';
  }
};

/** What is in the first list and not in the second, as often as it is there too often. */
const surplus = (lines: readonly string[], other: readonly string[]): string[] => {
  const left = [...other];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** How a line is told: in an anonymous poll without its seat, and without what was chosen where too few answered. */
const toldAs =
  ({ kind }: Question, heard: number) =>
  ({ code, position }: Sent): string => {
    if (kind !== 'AnonymousStraw') return `${code} ${position}`;
    return heard < FEWEST_ANONYMOUS ? '? ?' : `? ${position}`;
  };

/** What is wrong with what all were told: nothing, if it is one thing, and the one that the rule makes of what was acknowledged. */
export const wrongs = (question: Question, sent: readonly Sent[], reads: readonly Read[]): string[] => {
  const [first] = reads;
  if (first === undefined) return [`${question.id}: nobody was told anything`];
  const lines = (...answers: Sent['answer'][]): string[] =>
    sent.filter((one) => answers.includes(one.answer)).map(toldAs(question, first.said.length));
  const told = new Set(reads.map((read) => JSON.stringify(read)));
  const unsaid = surplus(lines('COUNTS'), first.said);
  const late = surplus(first.said, lines('COUNTS', undefined));
  return [
    ...(told.size === 1 ? [] : [`readers were told different things: ${[...told].join(' | ')}`]),
    ...unsaid.map((line) => `acknowledged and does not count: ${line}`),
    ...late.map((line) => `not acknowledged and counts: ${line}`),
    ...(first.result === byRule(question, first.said) ? [] : [`not by the rule: ${JSON.stringify(first)}`]),
  ].map((wrong) => `${question.kind} ${question.id}: ${wrong}`);
};
