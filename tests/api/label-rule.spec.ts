import { describe, expect, it } from '@jest/globals';
import {
  type Actor,
  CLASSIFICATIONS,
  isParty,
  type Label,
  type Parties,
  rank,
  SECRETARIAT,
  visible,
} from '@parley/kernel';
import { losesSight } from '@parley/delegations/model';
import { urlFor } from '@parley/platform';
import { startForum } from '@parley/testkit';
import fc from 'fast-check';

const forum = await startForum();
const app = await forum.connection(urlFor('parley_app', forum.database.url));

const reachable = await forum.sql<{ name: string }>(`select relname::text as name from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and has_any_column_privilege('parley_app', oid, 'select')`);

describe('the plan of a policy', () => {
  it.each(reachable.map(({ name }) => name))(
    'of %s reads who is asking once for a statement, not once for a row',
    async (name) => {
      await app.query('begin');
      await app.query(`select set_config('parley.standing', 'DELEGATION', true), set_config('parley.seat', 'JPN', true), set_config('parley.level', '2', true),
      set_config('parley.caveats', '{}', true), set_config('parley.principal', gen_random_uuid()::text, true), set_config('parley.role', 'HEAD', true)`);
      const column = (
        await forum.sql<{ name: string }>(
          `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and has_column_privilege('parley_app', attrelid, attnum, 'select') limit 1`,
          [name],
        )
      )[0]?.name;
      if (column !== undefined) {
        const { rows } = await app.query<{ 'QUERY PLAN': object }>(
          `explain (format json, verbose) select ${column} from ${name}`,
        );
        const conditions =
          JSON.stringify(rows).match(
            /"(Filter|One-Time Filter|Index Cond|Recheck Cond|Join Filter|Hash Cond)":"[^"]*"/g,
          ) ?? [];
        expect(
          conditions.filter(
            (text) => /my_\w+\(|current_setting/.test(text) && !/^"One-Time Filter/.test(text),
          ),
        ).toEqual([]);
      }
      await app.query('rollback');
    },
  );
});

const SEATS = ['JPN', 'KOR', 'AUS', 'USA', 'FRA'];
const CAVEATS = ['CYBER-DEFENCE', 'CRISIS-RESPONSE', 'EXERCISE-PLANNING'];

const seat = fc.constantFrom(...SEATS);
const label: fc.Arbitrary<Label> = fc.record({
  classification: fc.constantFrom(...CLASSIFICATIONS),
  releasableTo: fc.option(fc.uniqueArray(seat, { maxLength: 3 })),
  releasableToObservers: fc.boolean(),
  caveats: fc.uniqueArray(fc.constantFrom(...CAVEATS), { maxLength: 2 }),
  tlp: fc.constant(null),
  originator: fc.option(seat),
});
const actor: fc.Arbitrary<Reader> = fc.record({
  role: fc.constantFrom('HEAD' as const, 'CHAIR' as const, 'ADMINISTRATOR' as const),
  standing: fc.constantFrom('DELEGATION' as const, 'SECRETARIAT' as const, 'OBSERVER' as const),
  delegation: fc.option(seat),
  clearance: fc.constantFrom(...CLASSIFICATIONS),
  caveats: fc.uniqueArray(fc.constantFrom(...CAVEATS), { maxLength: 3 }),
});

const parties: fc.Arbitrary<Parties> = fc.option(
  fc.uniqueArray(fc.oneof(seat, fc.constant(SECRETARIAT)), { minLength: 1, maxLength: 2 }),
);

type Reader = Pick<Actor, 'standing' | 'role' | 'delegation' | 'clearance' | 'caveats'>;

const columns = (one: Label, prefix = ''): Record<string, unknown> => ({
  [`${prefix}level`]: rank(one.classification),
  [`${prefix}releasable_to`]: one.releasableTo,
  [`${prefix}observers`]: one.releasableToObservers,
  [`${prefix}caveats`]: one.caveats,
  [`${prefix}originator`]: one.originator,
});

const LABEL = 'level smallint, releasable_to text[], observers boolean, caveats text[], originator text';

/** Makes a table behind the policies of another one, with these rows. */
const tableLike = async (name: string, rows: readonly object[], policy: string): Promise<void> => {
  const shape = `id int, parties text[], ${LABEL}, ${LABEL.replace(/(\w+) (smallint|text|boolean)/g, 'unless_$1 $2')}`;
  await forum.sql(`create table ${name} (${shape})`);
  await forum.sql(`insert into ${name} select * from jsonb_to_recordset($1::jsonb) as t(${shape})`, [
    JSON.stringify(rows.map((row, id) => ({ id, ...row }))),
  ]);
  await forum.sql(policy);
};

const seenBy = async (who: Reader, table: string): Promise<number[]> => {
  await app.query('begin');
  try {
    await app.query(
      `select set_config('parley.standing', $1, true), set_config('parley.seat', $2, true),
         set_config('parley.level', $3, true), set_config('parley.caveats', $4::text[]::text, true),
         set_config('parley.role', $5, true)`,
      [who.standing, who.delegation ?? '', String(rank(who.clearance)), who.caveats, who.role],
    );
    return (await app.query<{ id: number }>(`select id from ${table} order by id`)).rows.map(({ id }) => id);
  } finally {
    await app.query('rollback');
  }
};

/** Runs both rules over generated readers; answers with the number of pairs that were compared. */
const compare = async <T>(
  table: string,
  things: readonly T[],
  rule: (who: Actor, thing: T) => boolean,
): Promise<number> => {
  let pairs = 0;
  await fc.assert(
    fc.asyncProperty(actor, async (who) => {
      const allowed = things.flatMap((thing, id) => (rule(who as Actor, thing) ? [id] : []));
      expect(await seenBy(who, table)).toEqual(allowed);
      pairs += things.length;
    }),
    { numRuns: 200 },
  );
  return pairs;
};

describe('the rule in the database and the rule in the kernel', () => {
  it('agree on every one of thousands of readers and labels', async () => {
    const labels = fc.sample(label, { numRuns: 400, seed: 34 });
    const policy = `do $$ begin call guard('labelled', label_rule(), ''); end $$`;
    await tableLike(
      'labelled',
      labels.map((one) => columns(one)),
      policy,
    );
    expect(await compare('labelled', labels, visible)).toBeGreaterThanOrEqual(3_000);
  });

  it('agree on who is told that something went out of sight, and on what is said between a few', async () => {
    const retractions = fc.sample(fc.tuple(label, fc.option(label), parties), { numRuns: 400, seed: 30 });
    const rows = retractions.map(([before, after, between]) => ({
      parties: between,
      ...columns(before),
      ...(after === null ? {} : columns(after, 'unless_')),
    }));
    const policy = `do $$ begin
      execute (select 'create policy reading on recorded for select to parley_app using (' || qual || ')' from pg_policies
        where tablename = 'record' and policyname = 'reading');
      alter table recorded enable row level security;
      grant select on recorded to parley_app;
    end $$`;
    await tableLike('recorded', rows, policy);
    const told = (who: Actor, [before, after, between]: [Label, Label | null, Parties]): boolean =>
      visible(who, before) && isParty(who, between) && (after === null || !visible(who, after));
    expect(await compare('recorded', retractions, told)).toBeGreaterThanOrEqual(3_000);
  });
});

it('the database and the model agree on whom a label leaves out who passed another', async () => {
  const [released, shown] = [11, 12].map((seed) => fc.sample(label, { numRuns: 3_000, seed }));
  const pairs = (released ?? []).map((one, id) => {
    // Every third pair is alike but for one thing: labels drawn apart hardly ever lie within one another.
    const other = shown?.[id] ?? one;
    const near = [
      { ...one, classification: other.classification },
      { ...one, releasableTo: other.releasableTo },
      other,
    ];
    return { released: one, shown: near[id % 3] ?? other };
  });
  const rows = pairs.map((pair, id) => ({
    id,
    ...columns(pair.shown),
    ...columns(pair.released, 'unless_'),
  }));
  const shape = `id int, ${LABEL}, ${LABEL.replace(/(\w+) (smallint|text|boolean)/g, 'unless_$1 $2')}`;
  const names = ['level', 'releasable_to', 'observers', 'caveats', 'originator'];
  const args = [...names, ...names.map((name) => `unless_${name}`)].join(', ');
  const within = await forum.sql<{ id: number; within: boolean }>(
    `select id, label_within(${args}) as within from jsonb_to_recordset($1::jsonb) as t(${shape}) order by id`,
    [JSON.stringify(rows)],
  );
  expect(within.map(({ within: is }) => is)).toEqual(
    pairs.map((pair) => !losesSight(pair.released, pair.shown)),
  );
  expect(within.filter(({ within: is }) => is).length).toBeGreaterThan(300);
});
