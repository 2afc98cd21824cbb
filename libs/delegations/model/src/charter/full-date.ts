import { refuse, type Refusal } from '@parley/kernel';

const isFullDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** Refuses as INVALID, at `field`, what is no day of the calendar (RFC 3339 full-date). */
export const checkFullDate = (text: string, field: string): Refusal | null =>
  isFullDate(text)
    ? null
    : refuse(
        'INVALID',
        {
          en: `“${text}” is no date. Write it as year, month and day, e.g. 2026-01-31.`,
          fr: `« ${text} » n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2026-01-31.`,
        },
        field,
      );
