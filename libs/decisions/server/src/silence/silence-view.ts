import { hasExpired, outcomeAt, type Silence, type SilenceOutcome } from '@parley/decisions/model';
import { seatsOf } from '@parley/delegations/server';
import { globalId, type Label } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey, type ReadScope } from '@parley/platform';
import { databaseNow } from '@parley/sessions/server';
import { DEADLINES_OVER } from '../deadlines/deadline-lock';
import {
  BREAK_COLUMNS,
  type BreakRow,
  EXTENSION_COLUMNS,
  type ExtensionRow,
  SILENCE_COLUMNS,
  SILENCE_FROM,
  silenceOf,
  type SilenceRow,
} from './silence-row';
import { NOT_ASKED, TOLD_BEFORE, toldMembers, type ToldRow } from './told-members';

/** A procedure as the API shows it, at the moment of the answer. */
export interface SilenceView {
  readonly __typename: 'SilenceProcedure';
  readonly id: string;
  readonly key: string;
  readonly label: Label;
  readonly held: Silence;
  readonly outcome: SilenceOutcome;
  /** The database's clock, as of this answer. */
  readonly now: Date;
}

const clockOf = async (scope: ReadScope): Promise<Date> => {
  const [clock] = await scope.query<{ now: string }>('select clock_timestamp() as now');
  return new Date(clock?.now ?? Number.NaN);
};

const rowsOf = (scope: ReadScope, keys: readonly string[]): Promise<SilenceRow[]> =>
  scope.query<SilenceRow>(`select ${SILENCE_COLUMNS} from ${SILENCE_FROM} where s.id = any ($1)`, [keys]);

const unrecorded = (rows: readonly SilenceRow[], now: Date): Silence[] =>
  rows.map(silenceOf).filter((silence) => silence.state === 'UNDER_SILENCE' && hasExpired(silence, now));

/** No transaction that was in time lasts longer: the database ends one that does (`writerSource`). */
const LONGEST_MS = 60_000;

// One that was broken before is broken whoever else was in time; who that was is not known before they have committed.
const lastHeard = (rows: readonly SilenceRow[], now: Date): Silence[] =>
  rows
    .map(silenceOf)
    .filter(
      (silence) =>
        silence.state === 'BROKEN' &&
        hasExpired(silence, now) &&
        now.getTime() - silence.expiresAt.getTime() < LONGEST_MS,
    );

// Where an expiry has passed and nothing is recorded, those who were in time may not have committed yet: they are waited for.
const settled = async (
  scope: ReadScope,
  keys: readonly string[],
): Promise<{ readonly rows: SilenceRow[]; readonly now: Date }> => {
  const [rows, now] = await Promise.all([rowsOf(scope, keys), clockOf(scope)]);
  const open = [...unrecorded(rows, now), ...lastHeard(rows, now)];
  if (open.length === 0) return { rows, now };
  await scope.afresh(DEADLINES_OVER, [open.map(({ key }) => key)], [databaseNow]);
  return { rows: await rowsOf(scope, keys), now };
};

/** Procedures by key, as far as the reader sees them, each as it is at the moment of the answer. */
export const silenceByKey: LoaderOf<string, SilenceView | undefined> = {
  async batch(scope, keys) {
    const { rows, now } = await settled(scope, keys);
    const open = unrecorded(rows, now);
    const [facts, seats] =
      open.length === 0
        ? [[], []]
        : await Promise.all([
            scope.query<ToldRow>(TOLD_BEFORE, [
              open.map(({ key }) => key),
              open.map(({ expiresAt }) => expiresAt),
            ]),
            seatsOf(scope),
          ]);
    const views = new Map(
      rows.map((row) => {
        const held = silenceOf(row);
        const told = open.some(({ key }) => key === held.key) ? toldMembers(held, seats, facts) : NOT_ASKED;
        return [row.id, viewOf(held, outcomeAt(held, told, now), now)];
      }),
    );
    return keys.map((key) => views.get(key));
  },
};

const viewOf = (held: Silence, outcome: SilenceOutcome, now: Date): SilenceView => ({
  __typename: 'SilenceProcedure',
  id: globalId('SilenceProcedure', held.key),
  ...{ key: held.key, label: held.label, held, outcome, now },
});

/** Breaks of a procedure, in the order in which they were received. */
export const breaksOf: LoaderOf<string, BreakRow[]> = manyByKey<BreakRow>(
  `select ${BREAK_COLUMNS} from silence_break where silence_id = any ($1) order by received_at, delegation`,
  ({ silence_id }) => silence_id,
);

/** Extensions of a procedure, the first one first. */
export const extensionsOf: LoaderOf<string, ExtensionRow[]> = manyByKey<ExtensionRow>(
  `select ${EXTENSION_COLUMNS} from silence_extension where silence_id = any ($1) order by to_at`,
  ({ silence_id }) => silence_id,
);

/** The procedure that took up a revised text after this one. */
export const nextOf = oneByKey<{ readonly id: string; readonly previous_id: string }>(
  `select distinct on (previous_id) id, previous_id from silence where previous_id = any ($1) order by previous_id, proposed_at desc`,
  ({ previous_id }) => previous_id,
);

const keysBy = (sql: string): LoaderOf<string, { readonly id: string; readonly under: string }[]> =>
  manyByKey<{ readonly id: string; readonly under: string }>(sql, ({ under }) => under);

/** Procedures that were proposed or announced in a session, the first one first. */
export const silencesOfSession = keysBy(`select id, under from (
    select s.id, s.session_id as under, s.proposed_at from silence s where s.session_id = any ($1)
    union select s.id, s.announced_in, s.proposed_at from silence s where s.announced_in = any ($1)) u
  order by proposed_at, id`);

/** Procedures on a circulated text, the latest first. */
export const silencesOfRevision = keysBy(
  `select id, revision_id as under from silence where revision_id = any ($1) order by proposed_at desc, id`,
);

/** Keys become procedures, as far as the reader sees them. */
export const viewsOf = async (scope: ReadScope, keys: readonly string[]): Promise<SilenceView[]> => {
  const views = await Promise.all(keys.map((key) => scope.loader(silenceByKey).load(key)));
  return views.filter((view) => view !== undefined);
};
