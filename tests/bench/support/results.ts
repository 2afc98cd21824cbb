/** One line of the bench: what was measured, its floor in the same run, and their ratio where there is one. */
export interface Result {
  readonly scenario: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly floor?: number;
  readonly ratio?: number;
  readonly aim?: string;
}

const cell = (value: number | string | undefined): string => (value === undefined ? '' : String(value));

/** The results as a table for people. */
export const table = (results: readonly Result[]): string => {
  const rows = [
    ['scenario', 'measure', 'value', 'unit', 'floor', 'ratio', 'aim'],
    ...results.map((r) => [
      r.scenario,
      r.measure,
      cell(r.value),
      r.unit,
      cell(r.floor),
      cell(r.ratio),
      cell(r.aim),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
