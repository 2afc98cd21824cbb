import { useLingui } from '@lingui/react/macro';
import { useLocale } from '@parley/ui';
import { useId } from 'react';
import { type BracketWords, bracketsInWords } from './brackets-in-words';
import { type NoteWords, notesInWords } from './notes-in-words';
import styles from './papers.module.css';

const useBracketWords = (): BracketWords => {
  const { t } = useLingui();
  const { language } = useLocale();
  return {
    lang: language.toLowerCase(),
    opens: t`bracket:`,
    closes: t`end of the bracket`,
    wanted: (codes) => t`in: ${codes}`,
    opposed: (codes) => t`out: ${codes}`,
    both: (wanted, opposed) => t`in: ${wanted}; out: ${opposed}`,
  };
};

const useNoteWords = (): NoteWords => {
  const { t } = useLingui();
  const { language } = useLocale();
  return {
    lang: language.toLowerCase(),
    title: t`Footnotes`,
    note: (number) => t`Footnote ${number}`,
    back: (number) => t`Back to footnote ${number} in the text`,
  };
};

/**
 * A text as the server rendered it. It is shown as it is, because the server lets no HTML of an author’s through: what it
 * renders from Markdown is its own, with links to the web and to mailboxes only (its tests hold it to that).
 */
export const PaperText = ({ html, lang }: { readonly html: string; readonly lang: string }) => {
  const words = useBracketWords();
  const notes = useNoteWords();
  const own = `note${useId().replaceAll(/[^\w-]/g, '')}-`;
  return (
    <div
      className={styles.text}
      lang={lang.toLowerCase()}
      dangerouslySetInnerHTML={{ __html: bracketsInWords(notesInWords(html, own, notes), words) }}
    />
  );
};
