import { refuse, type Refusal } from '@parley/kernel';
import type { Wait } from './upload-turns';

/** What files are sent as: themselves, as the body. */
export const STREAM = 'application/octet-stream';

/** When to come again, in seconds. */
export const ASK_AGAIN = 5;

/** INVALID, at `file`: more than `most` bytes. */
export const tooLarge = (most: number): Refusal => {
  const megabytes = Math.floor(most / 1_000_000);
  return refuse(
    'INVALID',
    {
      en: `The file is larger than ${megabytes} MB. Make it smaller, or divide it.`,
      fr: `Le fichier dépasse ${megabytes} Mo. Réduisez-le, ou divisez-le.`,
    },
    'file',
  );
};

/** RATE_LIMITED: as many files as are taken in at once are coming. */
export const tooManyComing = (wait: Wait): Refusal =>
  wait === 'OWN'
    ? refuse('RATE_LIMITED', {
        en: `Two files of yours are being sent at this moment. Wait until one is there, or send this one again in ${ASK_AGAIN} seconds.`,
        fr: `Deux de vos fichiers sont en cours d’envoi. Attendez que l’un soit arrivé, ou renvoyez celui-ci dans ${ASK_AGAIN} secondes.`,
      })
    : refuse('RATE_LIMITED', {
        en: `Many files are being sent at this moment. Send yours again in ${ASK_AGAIN} seconds.`,
        fr: `De nombreux fichiers sont en cours d’envoi. Renvoyez le vôtre dans ${ASK_AGAIN} secondes.`,
      });

/** INVALID, at `file`: nothing more of it came. */
export const stoppedComing = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: 'Nothing more of the file came for 20 seconds. Check your connection, and send it again.',
      fr: 'Plus rien du fichier n’est arrivé pendant 20 secondes. Vérifiez votre connexion, puis renvoyez-le.',
    },
    'file',
  );

/** INVALID, at `file`: what was sent is no file. */
export const noStream = (): Refusal =>
  refuse(
    'INVALID',
    {
      en: `Send the file itself as the body, with the content type ${STREAM} and its name as ?filename=.`,
      fr: `Envoyez le fichier lui-même comme corps, avec le type de contenu ${STREAM} et son nom dans ?filename=.`,
    },
    'file',
  );
