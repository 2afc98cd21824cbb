import type { ReadScope } from '@parley/platform';
import { TODAY } from '../actions/read-actions';

/** How much waits for a delegation. */
export interface Waiting {
  readonly polls: number;
  readonly strawPolls: number;
  readonly silences: number;
  readonly actions: number;
}

const NOTHING: Waiting = { polls: 0, strawPolls: 0, silences: 0, actions: 0 };

const MOST_COUNTED = 100;
const counted = (from: string): string =>
  `(select count(*)::int from (select from ${from} limit ${MOST_COUNTED}) as waiting)`;
const POLLS = `poll p where p.closed_at is null and p.closes_at > clock_timestamp() and $1 = any (p.members)
  and not exists (select from poll_position said where said.poll_id = p.id and said.delegation = $1)`;
// Whether the own seat has answered is asked of the one function that knows it of anonymous ones too.
const STRAWS = `straw_poll p where p.closed_at is null and p.withdrawn_at is null and $1 = any (p.seats)
  and coalesce(p.closes_at > clock_timestamp(), true) and not (select own from straw_poll_state(p.id))`;
const SILENCES = `silence s where s.state = 'UNDER_SILENCE' and s.expires_at > clock_timestamp() and $1 = any (s.members)`;
const ACTIONS = `agreed_action a where a.state = 'OPEN' and a.due_on < ${TODAY} and $1 = any (a.delegations)`;
const COUNTS = `select ${counted(POLLS)} as polls, ${counted(STRAWS)} as "strawPolls", ${counted(SILENCES)} as silences,
  ${counted(ACTIONS)} as actions`;

/** Counts what waits for the reader’s delegation, as far as the reader sees it: one statement, which looks at what is open alone. */
export const waitingFor = async (scope: ReadScope): Promise<Waiting> => {
  const actor = await scope.actor();
  if (actor?.standing !== 'DELEGATION' || actor.personId === null) return NOTHING;
  const [counts] = await scope.query<Waiting>(COUNTS, [actor.delegation]);
  return counts ?? NOTHING;
};
