import type { WriteTx } from '@parley/platform';
import type { Circulation, ReferencePrefix } from '@parley/papers/model';

const NEXT = `insert into paper_number (prefix, year, last) values ($1, $2, 1)
  on conflict (prefix, year) do update set last = paper_number.last + 1 returning last`;

const NEXT_ADDENDUM = `insert into paper_addendum_number (parent_id, last) values ($1, 1)
  on conflict (parent_id) do update set last = paper_addendum_number.last + 1 returning last`;

const given = ([row]: readonly { readonly last: number }[]): number => {
  if (row === undefined) throw new Error('no number was given');
  return row.last;
};

/**
 * The next number of a series and year, for whatever is numbered in it: papers, and decisions in the series of their sheets.
 * The lock on it is held until commit and to be taken last, so that none is lost or given twice.
 */
export const nextOfSeries = async (
  tx: Pick<WriteTx, 'query'>,
  prefix: ReferencePrefix,
  year: number,
): Promise<number> => given(await tx.query<{ last: number }>(NEXT, [prefix, year]));

/**
 * The next number of a series and year, or of the addenda of a paper. The lock on it is held until commit and taken last, after the paper's own: numbers are
 * given in the order of commits, a rollback gives its number back, and no two circulations wait for each other in a circle.
 */
export const nextNumber = async (tx: WriteTx, { wanted }: Circulation): Promise<number | null> => {
  if (wanted === null) return null;
  return 'prefix' in wanted
    ? nextOfSeries(tx, wanted.prefix, wanted.year)
    : given(await tx.query<{ last: number }>(NEXT_ADDENDUM, [wanted.parentKey]));
};
