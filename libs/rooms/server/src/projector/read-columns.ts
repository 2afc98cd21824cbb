import { labelOf, type LabelColumns } from '@parley/platform';
import type { HallColumns } from '@parley/rooms/model';
import type pg from 'pg';

interface Row {
  readonly release_key: string;
  readonly session_key: string;
  readonly hash: Buffer;
  readonly shown: Omit<HallColumns, 'label'> & { readonly label: LabelColumns };
}

/** What one release shows now. */
export interface Shown {
  readonly releaseKey: string;
  readonly sessionKey: string;
  readonly hash: Buffer;
  readonly columns: HallColumns;
}

const shownOf = ({ release_key, session_key, hash, shown: { label, ...columns } }: Row): Shown => ({
  releaseKey: release_key,
  sessionKey: session_key,
  hash,
  columns: { ...columns, label: labelOf(label) },
});

/**
 * What the releases show whose secrets have these hashes, in one statement: nothing for one that does not stand. A session
 * comes with its projector's columns alone; the database's function reads them, and no identity is taken on.
 */
export const readColumns = async (pool: pg.Pool, hashes: readonly Buffer[]): Promise<Shown[]> => {
  const { rows } = await pool.query<Row>('select * from projector_columns($1)', [hashes]);
  return rows.map(shownOf);
};
