import { expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import { circulated, drafted, paperSeen } from './support/papers';

const forum = await startForum({ nodes: 2 });
const SEATS = ['aus', 'bel', 'can', 'deu', 'esp', 'fra', 'ita', 'jpn', 'kor', 'nor'];
const KINDS = ['DRAFT_DECISION', 'WORKING_PAPER'];

it('under 50 circulations at once, half of them refused or doubled, every series counts without a gap and gives no number twice', async () => {
  const year = new Date().getUTCFullYear();
  const last = async (): Promise<Map<string, number>> =>
    new Map(
      (
        await forum.sql<{ prefix: string; last: number }>(
          'select prefix, last from paper_number where year = $1',
          [year],
        )
      ).map((row) => [row.prefix, row.last]),
    );
  const before = await last();
  const papers = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const seat = SEATS[index % SEATS.length] ?? 'jpn';
      const [head, other] = [
        await forum.person(`head@${seat}.example`),
        await forum.person(`head@${seat}.example`, 1),
      ];
      const { id } = await drafted(forum, { kind: KINDS[index % 2] }, `head@${seat}.example`);
      if (index % 5 !== 0) await head.does('submitPaper', { id });
      return { id, head, other };
    }),
  );
  // Both nodes at once, and those that were not submitted are refused: their transaction gives back what it took.
  await Promise.all(
    papers.flatMap(({ id, head, other }) => [
      head.tries('circulatePaper', { id }),
      other.tries('circulatePaper', { id }),
    ]),
  );
  const seen = await Promise.all(papers.map(({ id, head }) => paperSeen(head, id)));
  const references = seen.flatMap((paper) => paper?.reference ?? []);
  expect(references).toHaveLength(40);
  expect(new Set(references).size).toBe(40);
  const after = await last();
  for (const [prefix, count] of [
    ['D', 20],
    ['WP', 20],
  ] as const) {
    const numbers = references
      .filter((reference) => reference.startsWith(`APP-${prefix}(`))
      .map((reference) => Number(reference.slice(-4)))
      .sort((a, b) => a - b);
    const first = (before.get(prefix) ?? 0) + 1;
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => first + index));
    expect(after.get(prefix)).toBe(first + count - 1);
  }
});

it('a circulation that comes to nothing gives its number back', async () => {
  const { reference } = await circulated(forum, { kind: 'WORKING_PAPER' });
  const client = await forum.connection(forum.database.url);
  await client.query('begin');
  await client.query(`update paper_number set last = last + 1 where prefix = 'WP'`);
  const waiting = circulated(forum, { kind: 'WORKING_PAPER' });
  await client.query('rollback');
  expect(Number((await waiting).reference?.slice(-4))).toBe(Number(reference?.slice(-4)) + 1);
});
