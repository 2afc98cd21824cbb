import { refuse, type Result } from '@parley/kernel';

const LONGEST = 254;
const SHAPE = /^[^\s@<>()[\]\\,;:"]+@[^\s@.<>()[\]\\,;:"]+(\.[^\s@.<>()[\]\\,;:"]+)+$/;

/**
 * An e-mail address without space around it and in lower case, so that one person has one. Refuses as INVALID what has
 * not the shape name@host.domain or is longer than 254 characters (RFC 5321 §4.5.3.1.3); it does not ask whether it exists.
 */
export const checkEmail = (text: string): Result<string> => {
  const email = text.trim().toLowerCase();
  if (email.length <= LONGEST && SHAPE.test(email)) return email;
  return refuse(
    'INVALID',
    {
      en: 'This is no e-mail address. Write it as name@example.org.',
      fr: 'Ce n’est pas une adresse électronique. Écrivez-la sous la forme nom@exemple.org.',
    },
    'email',
  );
};
