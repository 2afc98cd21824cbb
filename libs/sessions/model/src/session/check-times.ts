import { refuse, type Refusal } from '@parley/kernel';

/** Longest session: one day; a longer meeting is several sessions. */
export const LONGEST_SESSION_MS = 24 * 3_600_000;

const NAMED_ZONE = /^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2})$/;

const isZone = (name: string): boolean => {
  if (!NAMED_ZONE.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** Refuses as INVALID what is no zone of the IANA time zone database. */
export const checkZone = (name: string): Refusal | null =>
  isZone(name)
    ? null
    : refuse(
        'INVALID',
        {
          en: `“${name}” is no time zone. Name one as area and place, e.g. Europe/Brussels.`,
          fr: `« ${name} » n’est pas un fuseau horaire. Indiquez la région et le lieu, par exemple Europe/Brussels.`,
        },
        'timeZone',
      );

/** Refuses as INVALID an end that is not after the start, or more than a day after it. */
export const checkSpan = (startsAt: Date, endsAt: Date): Refusal | null => {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length > 0 && length <= LONGEST_SESSION_MS) return null;
  return refuse(
    'INVALID',
    length > 0
      ? {
          en: 'A session lasts 24 hours at most. Make several sessions of a longer one.',
          fr: 'Une session dure au plus 24 heures. Répartissez une réunion plus longue en plusieurs sessions.',
        }
      : { en: 'A session ends after it starts.', fr: 'Une session prend fin après son début.' },
    'endsAt',
  );
};
