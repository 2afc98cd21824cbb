const WHOLE = /^APP-[A-Z]{1,2}(\(\d{0,4}(\)\d*(-[A-Z]{0,3}\d*)?)?)?$/;
const SHORT = /^(?:APP-)?(M|R|D|WP|N|DS|A)[ -]?(\d{1,4})$/;
const UNPREFIXED = /^(M|R|D|WP|N|DS|A)\(/;

/**
 * A reference that is asked for, as a pattern for `like` that ends in `%` where it may go on: whole or its beginning (`APP-DS(2026)`),
 * without the forum's own letters (`DS(2026)0001`), or as people say it (`DS 1`, of whichever year). `null` for mere words.
 */
export const askedReference = (text: string): string | null => {
  const given = text.trim().toUpperCase();
  const [, prefix, number] = SHORT.exec(given) ?? [];
  if (prefix !== undefined && number !== undefined) return `APP-${prefix}(____)${number.padStart(4, '0')}%`;
  const whole = UNPREFIXED.test(given) ? `APP-${given}` : given;
  return WHOLE.test(whole) ? `${whole}%` : null;
};
