import { globalId } from '@parley/kernel';
import { type LabelColumns, labelColumns, labelOf, type LoaderOf, oneByKey } from '@parley/platform';
import type { DayOff, DayOffKind } from '@parley/sessions/model';

/** Days off as selected by {@link DAY_OFF_COLUMNS}. */
export interface DayOffRow extends LabelColumns {
  readonly id: string;
  readonly kind: DayOffKind;
  readonly delegations: string[];
  readonly from_day: string;
  readonly to_day: string;
  readonly name: string | null;
  readonly withdrawn: boolean;
}

export const DAY_OFF_COLUMNS = `id, kind, delegations, to_char(from_day, 'YYYY-MM-DD') as from_day,
  to_char(to_day, 'YYYY-MM-DD') as to_day, name, withdrawn, level, releasable_to, observers, caveats, originator`;

/** The days off that a row stores. */
export const dayOffOf = (row: DayOffRow): DayOff => ({
  key: row.id,
  kind: row.kind,
  delegations: row.delegations,
  from: row.from_day,
  to: row.to_day,
  name: row.name,
  label: labelOf(row),
  withdrawn: row.withdrawn,
});

/** Values of the statement that stores days off, in the order of {@link SAVE_DAY_OFF}. */
export const valuesOfDayOff = (dayOff: DayOff): unknown[] => {
  const label = labelColumns(dayOff.label);
  return [
    ...[dayOff.key, dayOff.kind, dayOff.delegations, dayOff.from, dayOff.to, dayOff.name, dayOff.withdrawn],
    ...[label.level, label.releasable_to, label.observers, label.caveats, label.originator],
  ];
};

export const SAVE_DAY_OFF = `insert into day_off (id, kind, delegations, from_day, to_day, name, withdrawn,
    level, releasable_to, observers, caveats, originator)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict (id) do update set withdrawn = excluded.withdrawn`;

/** Days off as the API shows them. */
export interface DayOffView extends DayOff {
  readonly __typename: 'DayOff';
  readonly id: string;
}

export const dayOffViewOf = (row: DayOffRow): DayOffView => ({
  ...dayOffOf(row),
  __typename: 'DayOff',
  id: globalId('DayOff', row.id),
});

const rowByKey = oneByKey<DayOffRow>(
  `select ${DAY_OFF_COLUMNS} from day_off where id = any ($1)`,
  ({ id }) => id,
);

/** Days off by key, as far as the reader sees them. */
export const dayOffByKey: LoaderOf<string, DayOffView | undefined> = {
  async batch(scope, keys) {
    const rows = await rowByKey.batch(scope, keys);
    return Array.from(rows, (row) => row && dayOffViewOf(row));
  },
};
