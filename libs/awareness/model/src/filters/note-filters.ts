import { type Actor, forbidden, isRefusal, refuse, type Refusal, type Result } from '@parley/kernel';
import { checkText } from '@parley/sessions/model';

/** How many filters a person keeps. */
export const MOST_FILTERS = 20;
const LONGEST_NAME = 100;
/** A filter is written about once in so long at most. */
export const LETTER_EVERY_MS = 3_600_000;

/** A filter of notes that a person keeps, as far as rules look at it. */
export interface KeptFilter {
  readonly key: string;
  readonly name: string;
}

/** Filters are kept by people: a machine looks with a filter of its own. */
export const mayKeepFilters = ({ personId }: Pick<Actor, 'personId'>): Refusal | undefined =>
  personId === null
    ? forbidden({
        en: 'Filters are kept for people. Sign in as a person to save one.',
        fr: 'Les filtres sont conservés pour des personnes. Connectez-vous en tant que personne pour en enregistrer un.',
      })
    : undefined;

/**
 * The name under which a filter is kept beside the others of the same person; `key` is the filter’s own where it is kept already. Refused as STATE
 * where there are as many as may be, INVALID for a name that is empty, too long or given already.
 */
export const nameOfFilter = (
  others: readonly KeptFilter[],
  key: string | null,
  given: string,
): Result<string> => {
  if (key === null && others.length >= MOST_FILTERS)
    return refuse('STATE', {
      en: `You keep ${MOST_FILTERS} filters already. Delete one of them first.`,
      fr: `Vous conservez déjà ${MOST_FILTERS} filtres. Supprimez-en un d’abord.`,
    });
  const name = checkText(given, LONGEST_NAME, 'name');
  if (isRefusal(name)) return name;
  const same = others.some((one) => one.key !== key && one.name.toLowerCase() === name.toLowerCase());
  return same
    ? refuse(
        'INVALID',
        {
          en: 'You keep a filter of this name already. Give this one another name.',
          fr: 'Vous conservez déjà un filtre de ce nom. Donnez-en un autre à celui-ci.',
        },
        'name',
      )
    : name;
};

/** What a letter about a filter says: how many, and where to look. Mail is outside labels, so neither a word of a note nor the filter’s name. */
export const filterLetter = (
  count: number,
  language: 'EN' | 'FR',
  address: string,
): { readonly subject: string; readonly text: string } => {
  const many = count > 99 ? '99+' : String(count);
  const words =
    language === 'FR'
      ? {
          subject: `Notes correspondant à l’un de vos filtres : ${many}`,
          said: 'Ouvrez le forum pour les lire. Vous recevez au plus un courriel par heure pour chaque filtre ; vous pouvez y renoncer là où vos filtres sont conservés.',
          end: 'Les réponses à ce courriel ne sont pas lues.',
        }
      : {
          subject: `Notes that match one of your filters: ${many}`,
          said: 'Open the forum to read them. You are written to once an hour at most for each filter; you can end that where your filters are kept.',
          end: 'Answers to this mail are not read.',
        };
  return {
    subject: words.subject,
    text: [words.subject, '', words.said, '', words.end, '', address, ''].join('\n'),
  };
};
