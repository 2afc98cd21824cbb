import { expect, it } from '@jest/globals';
import { startForum } from '@parley/testkit';
import { addedTo, course } from './support/course';
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

/** A circulated paper with six addenda and a corrigendum in preparation, and a paper of its own; two addenda are not submitted. */
const filesOf = async (seat: string) => {
  const email = `head@${seat}.example`;
  const [head, other] = [await forum.person(email), await forum.person(email, 1)];
  const paper = await circulated(forum, { kind: 'WORKING_PAPER' }, email);
  const addenda = await Promise.all(Array.from({ length: 6 }, () => addedTo(head, paper.id)));
  for (const { id } of addenda.slice(2)) await head.does('submitPaper', { id });
  const { version = 0 } = (await paperSeen(head, paper.id)) ?? {};
  await head.does('revisePaper', { id: paper.id, version, markdown: 'As it should read.\n' });
  await head.does('submitPaper', { id: paper.id, as: 'CORRIGENDUM' });
  const fresh = await drafted(forum, { kind: 'WORKING_PAPER' }, email);
  await head.does('submitPaper', { id: fresh.id });
  return { paper, addenda, fresh, head, other };
};

const lastOf = async (what: string, of: unknown): Promise<number> =>
  (await forum.sql<{ last: number }>(what, [of]))[0]?.last ?? 0;
const lastWorkingPaper = (): Promise<number> =>
  lastOf(`select last from paper_number where prefix = 'WP' and year = $1`, new Date().getUTCFullYear());
const lastAddendum = (reference: string | null): Promise<number> =>
  lastOf(
    'select n.last from paper_addendum_number n join paper p on p.id = n.parent_id where p.reference = $1',
    reference,
  );

it('under 50 circulations of addenda, corrigenda and new papers at once, on two nodes, doubled, refused and withdrawn between, every paper counts its own without a gap', async () => {
  const files = await Promise.all(SEATS.slice(0, 6).map(filesOf));
  const [withdrawn] = files;
  const before = await lastWorkingPaper();
  const answers = await Promise.all([
    ...files.flatMap(({ paper, addenda, fresh, head, other }) =>
      [...addenda, paper, fresh].flatMap(({ id }) => [
        head.tries('circulatePaper', { id }),
        other.tries('circulatePaper', { id }),
      ]),
    ),
    withdrawn?.other.tries('withdrawPaper', { id: withdrawn.paper.id, reason: 'Overtaken by events.' }),
  ]);
  // Each is done or refused as data: nobody waited in a circle.
  for (const answer of answers) expect(['Paper', 'Refusal']).toContain(answer?.__typename);
  const fresh = await Promise.all(files.map((file) => paperSeen(file.head, file.fresh.id)));
  const numbers = fresh.map((paper) => Number(paper?.reference?.slice(-4))).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => before + 1 + index));
  expect(await lastWorkingPaper()).toBe(before + files.length);
  for (const file of files) {
    const base = file.paper.reference ?? '';
    const { addenda, texts } = (await course(file.head, file.paper.id)) ?? { addenda: [], texts: [] };
    const given = addenda.flatMap(({ reference }) => reference ?? []);
    expect(given).toEqual(given.map((_, index) => `${base}-ADD${index + 1}`));
    expect(await lastAddendum(base)).toBe(given.length);
    if (file === withdrawn) continue;
    expect(given).toHaveLength(4);
    expect(texts.map(({ reference }) => reference)).toEqual([base, `${base}-COR1`]);
  }
});
