import { type Person, sessionInput } from '@parley/testkit';

/** A conflict as the specs read it. */
export interface Conflict {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly field: string;
  readonly session: { readonly title: string } | null;
  readonly delegations: readonly { readonly code: string }[];
}

const CONFLICT = 'severity code message field session { title } delegations { code }';

/** The instant of an hour on one day. */
export type Hours = (hour: number) => string;

let days = 0;

/** A day of its own for every test, far from the demonstration: nothing but the test's own sessions is in the way. */
export const aDay = (): Hours => {
  days += 1;
  const midnight = Date.UTC(2032, 0, days);
  return (hour) => new Date(midnight + hour * 3_600_000).toISOString();
};

/** A session from one hour to another; nobody is to chair it unless somebody is named. */
export const between = (
  at: Hours,
  from: number,
  to: number,
  more: object = {},
): Readonly<Record<string, unknown>> =>
  sessionInput({ startsAt: at(from), endsAt: at(to), chairId: null, ...more });

/** What is in the way of a plan. */
export const planned = async (reader: Person, plan: object): Promise<readonly Conflict[]> =>
  (
    await reader.read<{ sessionConflicts: Conflict[] }>(
      `query ($plan: SessionPlanInput!) { sessionConflicts(plan: $plan) { ${CONFLICT} } }`,
      { plan: { purpose: 'INFORM', format: 'ALL', ...plan } },
    )
  ).sessionConflicts;

/** What is in the way of a session that is there. */
export const standing = async (reader: Person, id: string): Promise<readonly Conflict[]> =>
  (
    await reader.read<{ session: { conflicts: Conflict[] } }>(
      `query ($id: ID!) { session(id: $id) { conflicts { ${CONFLICT} } } }`,
      { id },
    )
  ).session.conflicts;

/** The id of somebody who is signed in. */
export const idOf = async (person: Person): Promise<string> =>
  (await person.read<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }')).viewer.person
    .id;
