import { globalId } from '@parley/kernel';
import { type LoaderOf, manyByKey, oneByKey } from '@parley/platform';
import type { NumberedParagraph } from '@parley/papers/model';

interface RevisionRow {
  readonly id: string;
  readonly paper_id: string;
  readonly number: number;
  readonly reference: string;
  readonly title: string;
  readonly sha256: string;
  readonly circulated_at: string;
  readonly corrects: string | null;
}

/** A circulated text as the API shows it, without the text itself, which is read when it is asked for. */
export interface RevisionView {
  readonly __typename: 'PaperRevision';
  readonly id: string;
  readonly key: string;
  readonly paperKey: string;
  readonly number: number;
  readonly reference: string;
  readonly title: string;
  readonly sha256: string;
  readonly circulatedAt: string;
  /** Of a corrigendum: the text that it corrects. */
  readonly correctsKey: string | null;
}

const COLUMNS = 'id, paper_id, number, reference, title, sha256, circulated_at, corrects';

const viewOf = (row: RevisionRow): RevisionView => ({
  __typename: 'PaperRevision',
  id: globalId('PaperRevision', row.id),
  key: row.id,
  paperKey: row.paper_id,
  number: row.number,
  reference: row.reference,
  title: row.title,
  sha256: row.sha256,
  circulatedAt: row.circulated_at,
  correctsKey: row.corrects,
});

const rowByKey = oneByKey<RevisionRow>(
  `select ${COLUMNS} from paper_revision where id = any ($1)`,
  ({ id }) => id,
);

const rowsByPaper = manyByKey<RevisionRow>(
  `select ${COLUMNS} from paper_revision where paper_id = any ($1) order by number`,
  ({ paper_id }) => paper_id,
);

/** A circulated text by key, as far as the reader sees it. */
export const revisionByKey: LoaderOf<string, RevisionView | undefined> = {
  batch: async (scope, keys) => Array.from(await rowByKey.batch(scope, keys), (row) => row && viewOf(row)),
};

/** All texts of a paper that were circulated, the first one first. */
export const revisionsByPaper: LoaderOf<string, RevisionView[]> = {
  batch: async (scope, keys) => Array.from(await rowsByPaper.batch(scope, keys), (rows) => rows.map(viewOf)),
};

/** The text of a revision: exactly what was frozen. */
export const textByRevision = oneByKey<{
  readonly id: string;
  readonly markdown: string;
  readonly html: string;
  readonly paragraphs: readonly NumberedParagraph[];
  readonly keys: readonly string[];
}>(
  `select r.id, r.markdown, r.html, r.paragraphs, k.keys from paper_revision r
    join paragraph_key k on k.revision_id = r.id where r.id = any ($1)`,
  ({ id }) => id,
);
