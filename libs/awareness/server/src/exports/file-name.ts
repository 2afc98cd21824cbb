import type { Label } from '@parley/kernel';
import { type DocumentLanguage, markingIn, saying } from '@parley/sessions/model';
import { EXPORT_WORDS } from './export-words';

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
  { label, title }: { readonly label: Label; readonly title: string | null },
  language: DocumentLanguage,
  day: string,
): string => {
  const say = saying(language);
  const marking = plain(markingIn(label, language));
  const open = { ...label, releasableTo: null, releasableToObservers: false, caveats: [] };
  const short = `${plain(markingIn(open, language))}-${plain(say(EXPORT_WORDS.limited))}`;
  const of = plain(title ?? say(EXPORT_WORDS.selection)).slice(0, LONGEST_TITLE);
  return `${marking.length <= LONGEST_MARKING ? marking : short}--${of === '' ? 'note' : of}--${day}`;
};
