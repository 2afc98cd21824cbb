import { inOrder } from '@parley/delegations/model';
import type { DelegationCode } from '@parley/kernel';
import type { ReadScope } from '@parley/platform';
import { TODAY } from './read-actions';

/** How many actions one delegation has in each state. */
export interface ActionTally {
  readonly code: DelegationCode;
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
  readonly dropped: number;
}

const TABLE = `select code, count(*) filter (where a.state = 'OPEN' and (a.due_on is null or a.due_on >= ${TODAY}))::int as open,
    count(*) filter (where a.state = 'OPEN' and a.due_on < ${TODAY})::int as overdue,
    count(*) filter (where a.state = 'DONE')::int as done, count(*) filter (where a.state = 'DROPPED')::int as dropped
  from agreed_action a, unnest(a.delegations) as code
  where $1::int is null or extract(year from a.agreed_at at time zone 'UTC') = $1 group by code`;

/** Each delegation that has agreed to do something, with how much of it is done, as far as the reader sees it; in English alphabetical order. */
export const actionTable = async (scope: ReadScope, year: number | null): Promise<ActionTally[]> => {
  const rows = await scope.query<ActionTally>(TABLE, [year]);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return inOrder([...byCode.keys()], 'EN').flatMap((code) => byCode.get(code) ?? []);
};
