import { BadInput, type ReadScope } from '@parley/platform';
import { type DayOffKind, dayNumber, fullDate } from '@parley/sessions/model';
import { DAY_OFF_COLUMNS, type DayOffRow, type DayOffView, dayOffViewOf } from './day-off-row';

/** Arguments of the list as the API takes them. */
export interface DayOffListArgs {
  readonly kind?: DayOffKind | null;
  readonly endingFrom?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of the list; the count is made only when it is asked for. */
export interface DayOffPage {
  readonly nodes: readonly DayOffView[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly filter: Pick<DayOffListArgs, 'kind' | 'endingFrom'>;
}

const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 100;

const MATCHES = `not withdrawn and ($1::text is null or kind = $1) and ($2::date is null or to_day >= $2)`;

const PLACE = /^((?:19|20|21)\d{2}-\d{2}-\d{2}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const cursorOf = ({ from, key }: DayOffView): string => Buffer.from(`${from} ${key}`).toString('base64url');

// The database refuses days that no calendar has.
const isDay = (day: string): boolean => !Number.isNaN(dayNumber(day)) && fullDate(dayNumber(day)) === day;

const placeOf = (cursor: string): readonly [string, string] => {
  const [, day, key] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (day === undefined || key === undefined || !isDay(day)) {
    throw new BadInput('`after` takes a cursor that this list gave out.');
  }
  return [day, key];
};

const sizeOf = (first: number | null | undefined): number => {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) throw new BadInput(`\`first\` takes 1 to ${LARGEST_PAGE}.`);
  return size;
};

const valuesOf = ({ kind, endingFrom }: DayOffPage['filter']): unknown[] => [
  kind ?? null,
  endingFrom ?? null,
];

/** A page of the days off that the reader sees, by first day. Throws {@link BadInput} for a size or a cursor that cannot be. */
export const dayOffPage = async (
  scope: ReadScope,
  { first, after, ...filter }: DayOffListArgs,
): Promise<DayOffPage> => {
  const size = sizeOf(first);
  const place = after == null ? undefined : placeOf(after);
  const rows = await scope.query<DayOffRow>(
    `select ${DAY_OFF_COLUMNS} from day_off where ${MATCHES}
       and ($3::date is null or (day_off.from_day, id) > ($3, $4::uuid))
     order by day_off.from_day, id limit $5`,
    [...valuesOf(filter), place?.[0] ?? null, place?.[1] ?? null, size + 1],
  );
  const nodes = rows.slice(0, size).map(dayOffViewOf);
  const [head, last] = [nodes[0], nodes.at(-1)];
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: place !== undefined,
      startCursor: head === undefined ? null : cursorOf(head),
      endCursor: last === undefined ? null : cursorOf(last),
    },
    filter,
  };
};

/** How many days off the reader sees that match. */
export const dayOffCount = async (scope: ReadScope, filter: DayOffPage['filter']): Promise<number> => {
  const [count] = await scope.query<{ n: number }>(
    `select count(*) as n from day_off where ${MATCHES}`,
    valuesOf(filter),
  );
  return count?.n ?? 0;
};
