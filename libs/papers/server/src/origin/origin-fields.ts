import { originStatement } from '@parley/papers/model';
import { type Operation, oneByKey } from '@parley/platform';
import type { PaperView } from '../reading/paper-view';

type Context = Pick<Operation, 'scope'>;

interface OpeningRow {
  readonly paper_id: string;
  readonly originator: string | null;
  readonly text_sha256: string;
  readonly salt: string;
}

const commitmentByPaper = oneByKey<{ readonly paper_id: string; readonly commitment: string }>(
  'select paper_id, commitment from paper_origin where paper_id = any ($1)',
  ({ paper_id }) => paper_id,
);

const openingByPaper = oneByKey<OpeningRow>(
  `select paper_id, originator, text_sha256, encode(salt, 'hex') as salt from paper_origin_opening where paper_id = any ($1)`,
  ({ paper_id }) => paper_id,
);

/** What the record holds of who originated a non-paper, and what opens it, for those of its originator. */
export const originFields = {
  Paper: {
    originCommitment: async ({ key }: PaperView, _: unknown, { scope }: Context): Promise<string | null> =>
      (await scope.loader(commitmentByPaper).load(key))?.commitment ?? null,

    async originStatement({ key }: PaperView, _: unknown, { scope }: Context): Promise<string | null> {
      const row = await scope.loader(openingByPaper).load(key);
      if (row === undefined) return null;
      const { originator, text_sha256: textSha256, salt } = row;
      return originStatement({ paperKey: key, originator, textSha256, salt });
    },
  },
};
