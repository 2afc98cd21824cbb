import { type ActionState, actionStateAt, type AgreedAction, byDay } from '@parley/decisions/model';
import { globalId, type Label } from '@parley/kernel';
import { BadInput, type LoaderOf, manyByKey, oneByKey, type ReadScope } from '@parley/platform';
import { databaseNow } from '@parley/sessions/server';
import { ACTION_COLUMNS, actionOf, type ActionRow } from './action-row';

/** An agreed action as the API shows it; overdue by the database’s clock. */
export interface ActionView extends Pick<AgreedAction, 'dueOn' | 'reason'> {
  readonly __typename: 'AgreedAction';
  readonly id: string;
  readonly key: string;
  readonly state: ActionState;
  readonly agreedAt: string;
  readonly concludedAt: string | null;
  readonly label: Label;
  /** What rules are asked about. */
  readonly held: AgreedAction;
}

const viewOf = (row: ActionRow, now: Date): ActionView => {
  const held = actionOf(row);
  const { key, dueOn, reason, label } = held;
  return {
    __typename: 'AgreedAction',
    id: globalId('AgreedAction', key),
    ...{ key, dueOn, reason, label, held, state: actionStateAt(held, now) },
    agreedAt: held.agreedAt.toISOString(),
    concludedAt: held.concludedAt?.toISOString() ?? null,
  };
};

const nowOf = (scope: ReadScope): Promise<Date> => scope.loader(databaseNow).load('now');

const one = oneByKey<ActionRow>(
  `select ${ACTION_COLUMNS} from agreed_action a where a.id = any ($1)`,
  ({ id }) => id,
);

/** An action by key, as far as the reader sees it. */
export const actionByKey: LoaderOf<string, ActionView | undefined> = {
  async batch(scope, keys) {
    const [rows, now] = await Promise.all([one.batch(scope, keys), nowOf(scope)]);
    return Array.from(rows, (row) => row && viewOf(row, now));
  },
};

const viewsOf = (sql: string): LoaderOf<string, ActionView[]> => {
  const rows = manyByKey<ActionRow & { readonly under: string }>(sql, ({ under }) => under);
  return {
    async batch(scope, keys) {
      const [found, now] = await Promise.all([rows.batch(scope, keys), nowOf(scope)]);
      return Array.from(found, (own) => own.map((row) => viewOf(row, now)).sort(byDay));
    },
  };
};

/** Actions agreed in a session or laid before it, the next one due first, as far as the reader sees them. */
export const actionsBySession = viewsOf(`select ${ACTION_COLUMNS}, u.session_id as under from (
    select a.id, a.session_id from agreed_action a where a.session_id = any ($1)
    union select c.action_id, c.session_id from action_carried c where c.session_id = any ($1)) u
  join agreed_action a on a.id = u.id`);

// At the next session of the series, or of the same format and the same seats: what was agreed at an earlier one. What was decided
// outside a session is followed up where those meet whose agreement it needed.
const EARLIER = `o.starts_at < s.starts_at and o.id <> s.id and (o.series_key = s.series_key or (o.format = s.format
    and (s.format in ('ALL', 'ALLIES') or (o.participants @> s.participants and o.participants <@ s.participants))))`;
const OUTSIDE = `a.session_id is null and d.basis = s.format and d.adopted_at < s.starts_at`;

/** Open actions that a session which is not over is to follow up, overdue ones first, as far as the reader sees them. */
export const actionsToFollowUp = viewsOf(`select ${ACTION_COLUMNS}, s.id as under from session s
  join agreed_action a on a.state = 'OPEN' and a.session_id is distinct from s.id
  left join session o on o.id = a.session_id left join decision d on d.id = a.decision_id
  where s.id = any ($1) and s.state in ('DRAFT', 'CONVENED', 'OPEN', 'SUSPENDED') and ((${EARLIER}) or (${OUTSIDE})
    or exists (select from action_carried c where c.action_id = a.id and c.session_id = s.id))`);

/** Actions of an item, the next one due first, as far as the reader sees them. */
export const actionsByItem = viewsOf(`select ${ACTION_COLUMNS}, a.item_id as under from agreed_action a
  where a.item_id = any ($1)`);

/** How often and why the day of an action was put off, the first time first. */
export const postponementsByAction = manyByKey<{
  readonly action_id: string;
  readonly from_on: string | null;
  readonly to_on: string;
  readonly reason: string;
  readonly at: string;
}>(
  `select action_id, to_char(from_on, 'YYYY-MM-DD') as from_on, to_char(to_on, 'YYYY-MM-DD') as to_on, reason, at
  from action_postponement where action_id = any ($1) order by at, id`,
  ({ action_id }) => action_id,
);

/** Actions from a decision, the next one due first, as far as the reader sees them. */
export const actionsByDecision =
  viewsOf(`select ${ACTION_COLUMNS}, a.decision_id as under from agreed_action a
  where a.decision_id = any ($1)`);

/** What delegations report on an action, the first report first. */
export const reportsByAction = manyByKey<{
  readonly action_id: string;
  readonly delegation: string;
  readonly person_id: string;
  readonly text: string;
  readonly at: string;
}>(
  'select action_id, delegation, person_id, text, at from action_report where action_id = any ($1) order by at, id',
  ({ action_id }) => action_id,
);

/** Which actions; what is left out does not narrow. */
export interface ActionFilter {
  readonly delegation?: string | null;
  readonly states?: readonly ActionState[] | null;
  /** Agreed in this year, in UTC. */
  readonly year?: number | null;
}

/** Arguments of the list as the API takes them. */
export interface ActionListArgs extends ActionFilter {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of actions; the filter is kept for the count. */
export interface ActionPage {
  readonly edges: readonly { readonly cursor: string; readonly node: ActionView }[];
  readonly nodes: readonly ActionView[];
  readonly pageInfo: object;
  readonly filter: ActionFilter;
}

/** The day of the database’s clock, in UTC. */
export const TODAY = `(clock_timestamp() at time zone 'UTC')::date`;
const MATCHES = `($1::text is null or $1 = any (a.delegations)) and ($2::text[] is null
  or case when a.state = 'OPEN' and a.due_on < ${TODAY} then 'OVERDUE' else a.state end = any ($2))
  and ($3::int is null or extract(year from a.agreed_at at time zone 'UTC') = $3)`;
// As `byDay` has it.
const ORDER = `coalesce(a.due_on, 'infinity'::date), a.id`;
const PAGE = `select ${ACTION_COLUMNS} from agreed_action a where ${MATCHES}
  and ($4::date is null or (coalesce(a.due_on, 'infinity'::date), a.id) > ($4::date, $5::uuid)) order by ${ORDER} limit $6`;

const PLACE = /^(\d{4}-\d{2}-\d{2}|infinity) ([0-9a-f-]{36})$/;
const cursorOf = ({ dueOn, key }: ActionView): string =>
  Buffer.from(`${dueOn ?? 'infinity'} ${key}`).toString('base64url');

const placeOf = (after: string): readonly [string, string] => {
  const [, day, key] = PLACE.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (day === undefined || key === undefined)
    throw new BadInput('`after` takes a cursor that this list gave out.');
  return [day, key];
};

const valuesOf = ({ delegation, states, year }: ActionFilter): unknown[] => [
  delegation ?? null,
  states ?? null,
  year ?? null,
];

/** A page of agreed actions, the next one due first. Throws {@link BadInput} for a size or a cursor that cannot be. */
export const actionPage = async (
  scope: ReadScope,
  { first, after, ...filter }: ActionListArgs,
): Promise<ActionPage> => {
  const size = first ?? 20;
  if (size < 1 || size > 100) throw new BadInput('`first` takes 1 to 100.');
  const place = after == null ? [null, null] : placeOf(after);
  const [rows, now] = await Promise.all([
    scope.query<ActionRow>(PAGE, [...valuesOf(filter), ...place, size + 1]),
    nowOf(scope),
  ]);
  const nodes = rows.slice(0, size).map((row) => viewOf(row, now));
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  const pageInfo = {
    hasNextPage: rows.length > size,
    hasPreviousPage: after != null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo, filter };
};

const MOST_LISTED = 5_000;

/** All actions that match, at most 5,000, the next one due first, as far as the reader sees them. */
export const actionsMatching = async (scope: ReadScope, filter: ActionFilter): Promise<ActionView[]> => {
  const [rows, now] = await Promise.all([
    scope.query<ActionRow>(PAGE, [...valuesOf(filter), null, null, MOST_LISTED]),
    nowOf(scope),
  ]);
  return rows.map((row) => viewOf(row, now));
};

/** How many actions the reader sees that match. */
export const actionCount = async (scope: ReadScope, filter: ActionFilter): Promise<number> =>
  (
    await scope.query<{ n: number }>(
      `select count(*)::int as n from agreed_action a where ${MATCHES}`,
      valuesOf(filter),
    )
  )[0]?.n ?? 0;
