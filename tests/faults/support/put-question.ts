import type { Forum, Person, RefusalAnswer, Thing } from '@parley/testkit';
import type { Paper } from '../../api/support/papers';
import { LABEL, silenceInput, textOf } from '../../api/support/silence';
import { strawInput } from '../../api/support/straw';
import type { Question } from './deadline-question';

/** The seats that are asked, and one more that keeps quiet in straw polls. */
export const MEMBERS = ['FRA', 'JPN', 'NOR'];

interface Asked {
  readonly kind: Question['kind'];
  readonly at: number;
  /** What silence is kept on. */
  readonly text?: Paper;
  /** Whether answers to a straw poll are told at its end only; those of an anonymous one always are. */
  readonly hidden?: boolean;
}

const opening = (officer: Person, { kind, at, text, hidden }: Asked): Promise<Thing | RefusalAnswer> => {
  const time = new Date(at).toISOString();
  const poll = { question: 'So be it?', basis: 'NAMED', named: MEMBERS, label: LABEL, quorum: 1 };
  const straw = { options: ['Oslo', 'Tokyo'], label: LABEL, closesAt: time, anonymous: kind !== 'StrawPoll' };
  switch (kind) {
    case 'Poll':
      return officer.tries('openPoll', { input: { ...poll, closesAt: time } }, 'id');
    case 'SilenceProcedure':
      if (text === undefined) throw new Error('silence is kept on a text');
      return officer.tries(
        'proposeSilence',
        silenceInput(text, { expiresAt: time, shortPeriodReason: 'Agreed at the table.' }),
        'id',
      );
    case 'StrawPoll':
    case 'AnonymousStraw':
      return officer.tries(
        'openStrawPoll',
        { input: strawInput({ ...straw, hiddenUntilClose: hidden }) },
        'id',
      );
  }
};

/** Puts a question with a deadline; `undefined` where its time came before it was put. */
export const put = async (officer: Person, asked: Asked): Promise<Question | undefined> => {
  const answer = await opening(officer, asked);
  return 'code' in answer ? undefined : { kind: asked.kind, id: answer.id, at: asked.at };
};

/** What a question of a kind needs before its deadline is chosen. */
export const groundFor = async (forum: Forum, kind: Question['kind']): Promise<Partial<Asked>> =>
  kind === 'SilenceProcedure' ? { text: await textOf(forum) } : {};

/** Deadlines that have passed and are not recorded yet. */
export const UNRECORDED = `select from poll where closed_at is null and closes_at < clock_timestamp()
  union all select from silence where state = 'UNDER_SILENCE' and expires_at < clock_timestamp()
  union all select from straw_poll where closed_at is null and closes_at < clock_timestamp()`;
