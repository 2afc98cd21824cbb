// What a spreadsheet would take for a formula (CWE-1236).
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const tame = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
};

/**
 * Rows as CSV (RFC 4180) in UTF-8 with a mark of it, so that spreadsheets read every script. What would be taken for a
 * formula stands behind an apostrophe.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
