import { describe, expect, it } from '@jest/globals';
import { type Actor, CLASSIFICATIONS, type Label, rank, visible } from '@parley/kernel';
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
const actor: fc.Arbitrary<Pick<Actor, 'standing' | 'delegation' | 'clearance' | 'caveats'>> = fc.record({
  standing: fc.constantFrom('DELEGATION' as const, 'SECRETARIAT' as const, 'OBSERVER' as const),
  delegation: fc.option(seat),
  clearance: fc.constantFrom(...CLASSIFICATIONS),
  caveats: fc.uniqueArray(fc.constantFrom(...CAVEATS), { maxLength: 3 }),
});

await forum.sql(
  'create table scratch (id int, level smallint, releasable_to text[], observers boolean, caveats text[], originator text)',
);
await forum.sql(`do $$ begin call guard('scratch', label_rule(), ''); end $$`);

describe('the rule in the database and the rule in the kernel', () => {
  const keep = (labels: readonly Label[]): Promise<unknown> =>
    forum.sql(
      `insert into scratch select * from jsonb_to_recordset($1::jsonb) as t(id int, level smallint, releasable_to text[], observers boolean, caveats text[], originator text)`,
      [
        JSON.stringify(
          labels.map((one, id) => ({
            id,
            level: rank(one.classification),
            releasable_to: one.releasableTo,
            observers: one.releasableToObservers,
            caveats: one.caveats,
            originator: one.originator,
          })),
        ),
      ],
    );

  const seenBy = async (
    who: Pick<Actor, 'standing' | 'delegation' | 'clearance' | 'caveats'>,
  ): Promise<number[]> => {
    await app.query('begin');
    try {
      await app.query(
        `select set_config('parley.standing', $1, true), set_config('parley.seat', $2, true), set_config('parley.level', $3, true), set_config('parley.caveats', $4::text[]::text, true)`,
        [who.standing, who.delegation ?? '', String(rank(who.clearance)), who.caveats],
      );
      return (await app.query<{ id: number }>('select id from scratch order by id')).rows.map(({ id }) => id);
    } finally {
      await app.query('rollback');
    }
  };

  it('agree on every one of thousands of readers and labels', async () => {
    let pairs = 0;
    const labels = fc.sample(label, { numRuns: 400, seed: 34 });
    await keep(labels);
    await fc.assert(
      fc.asyncProperty(actor, async (who) => {
        const allowed = labels.flatMap((one, id) => (visible(who as Actor, one) ? [id] : []));
        expect(await seenBy(who)).toEqual(allowed);
        pairs += labels.length;
      }),
      { numRuns: 200 },
    );
    expect(pairs).toBeGreaterThanOrEqual(3_000);
  });
});
