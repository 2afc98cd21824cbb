import { refuse, type Result } from '@parley/kernel';

/** Shortest password, in characters: length counts, not kinds of character (NIST SP 800-63B). */
export const SHORTEST_PASSWORD = 12;
/** Longest password, in characters: room for any phrase, and a bound for the work of hashing. */
export const LONGEST_PASSWORD = 200;

/** The password unchanged. Refuses as INVALID one that is too short or too long. */
export const checkPassword = (password: string): Result<string> => {
  const length = [...password].length;
  if (length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD) return password;
  return refuse(
    'INVALID',
    {
      en: `A password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters. Several words together are easy to keep in mind.`,
      fr: `Un mot de passe compte de ${SHORTEST_PASSWORD} à ${LONGEST_PASSWORD} caractères. Plusieurs mots ensemble se retiennent facilement.`,
    },
    'password',
  );
};
