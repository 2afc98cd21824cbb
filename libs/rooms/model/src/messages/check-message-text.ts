import { refuse, type Result } from '@parley/kernel';
import { LONGEST_MESSAGE } from './message';

// Control characters other than tab and line feed, and marks that turn the direction of what follows: text that does not
// read as it is written.
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u;

const isPlain = (text: string): boolean =>
  !TURNING.test(text) && !/\p{Cc}/u.test(text.replaceAll(/[\t\n]/g, ''));

/** The text as it is kept: plain, line ends as LF, no space around it. Refuses an empty one and one that is too long. */
export const checkMessageText = (given: string): Result<string> => {
  const text = given.replaceAll(/\r\n?/g, '\n').trim();
  if (!isPlain(text))
    return refuse(
      'INVALID',
      {
        en: 'A message is plain text. Remove control characters and marks of direction, then send it again.',
        fr: 'Un message est du texte brut. Retirez les caractères de commande et les marques de direction, puis renvoyez-le.',
      },
      'text',
    );
  if (text === '')
    return refuse('INVALID', { en: 'Write something first.', fr: 'Écrivez d’abord quelque chose.' }, 'text');
  if (text.length <= LONGEST_MESSAGE) return text;
  return refuse(
    'INVALID',
    {
      en: `A message has at most ${LONGEST_MESSAGE} characters; this one has ${text.length}. Shorten it, or circulate a paper.`,
      fr: `Un message compte au plus ${LONGEST_MESSAGE} caractères ; celui-ci en a ${text.length}. Raccourcissez-le, ou distribuez un document.`,
    },
    'text',
  );
};
