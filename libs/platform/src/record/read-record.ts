import type { ReadScope } from '../reading/read-scope';
import { type Entry, entryOf, RECORD_COLUMNS, type RecordRow } from './record-row';

/** Which part of the record to read, always under the reader's identity. */
export interface RecordFilter {
  readonly sessionKey?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly delegations?: readonly string[] | undefined;
}

/** Entries after a position that this reader may see, in order, at most `limit`. */
export const readRecord = async (
  scope: ReadScope,
  after: number,
  filter: RecordFilter,
  limit: number,
): Promise<Entry[]> => {
  const values: unknown[] = [after, limit];
  const where = ['position > $1'];
  if (filter.sessionKey !== undefined) where.push(`session_key = $${values.push(filter.sessionKey)}`);
  if (filter.types) where.push(`type = any ($${values.push(filter.types)})`);
  if (filter.delegations) where.push(`delegation = any ($${values.push(filter.delegations)})`);
  const rows = await scope.query<RecordRow>(
    `select ${RECORD_COLUMNS} from record where ${where.join(' and ')} order by position limit $2`,
    values,
  );
  return rows.map(entryOf);
};

/** The same filter for entries that are handed on from memory. */
export const matches = (filter: RecordFilter, entry: Entry): boolean =>
  (filter.sessionKey === undefined || entry.sessionKey === filter.sessionKey) &&
  (!filter.types || filter.types.includes(entry.wire.type)) &&
  (!filter.delegations ||
    (entry.wire.delegation !== null && filter.delegations.includes(entry.wire.delegation)));
