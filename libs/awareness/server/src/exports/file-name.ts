import { type DocumentLanguage, markingIn, saying } from '@parley/sessions/model';
import { EXPORT_WORDS } from './export-words';
import type { ReadExport } from './read-export';

const LONGEST_MARKING = 70;
const LONGEST_TITLE = 60;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * The name of a file that is taken along, in letters that every system and header takes: its marking, which is never cut to less, what it
 * is of, and the day.
 */
export const exportName = (
  { label, title, picture }: Pick<ReadExport, 'label' | 'title' | 'picture'>,
  language: DocumentLanguage,
  day: string,
): string => {
  const say = saying(language);
  const marking = plain(markingIn(label, language));
  const open = { ...label, releasableTo: null, releasableToObservers: false, caveats: [] };
  const short = `${plain(markingIn(open, language))}-${plain(say(EXPORT_WORDS.limited))}`;
  const of = plain(title ?? say(EXPORT_WORDS.selection)).slice(0, LONGEST_TITLE);
  const whole = picture === null ? 'note' : 'picture';
  return `${marking.length <= LONGEST_MARKING ? marking : short}--${of === '' ? whole : of}--${day}`;
};
