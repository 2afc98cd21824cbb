import { globalId } from '@parley/kernel';
import { markPapersRead } from '@parley/papers/server';
import type pg from 'pg';
import type { Cast } from './hold';

const TEXT = `select id from paper_revision where title like $1 and number = $2 order by circulated_at desc limit 1`;

const revisionOf = async (system: pg.Pool, title: string, number: number): Promise<string | undefined> => {
  const { rows } = await system.query<{ id: string }>(TEXT, [`${title}%`, number]);
  return rows[0] && globalId('PaperRevision', rows[0].id);
};

/**
 * Heads of delegation have read the terms of reference as they were before the last revision, so that they see what changed,
 * and two of three the elements on resilience; the rest is new to them.
 */
export const demonstrateReading = async ({ heads }: Cast, system: pg.Pool): Promise<void> => {
  const terms = await revisionOf(system, 'Terms of reference', 1);
  const elements = await revisionOf(system, 'Elements of a wider concept of resilience', 0);
  await Promise.all(
    [...heads.values()].map(async (head, seat) => {
      const texts = [terms, seat % 3 === 2 ? undefined : elements];
      const revisionIds = texts.filter((id) => id !== undefined);
      if (revisionIds.length > 0) await head(markPapersRead, { revisionIds });
    }),
  );
};
