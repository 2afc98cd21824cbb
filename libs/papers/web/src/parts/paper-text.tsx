import { useLingui } from '@lingui/react/macro';
import { useLocale } from '@parley/ui';
import { type BracketWords, bracketsInWords } from './brackets-in-words';
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

/**
 * A text as the server rendered it. It is shown as it is, because the server lets no HTML of an author’s through: what it
 * renders from Markdown is its own, with links to the web and to mailboxes only (its tests hold it to that).
 */
export const PaperText = ({ html, lang }: { readonly html: string; readonly lang: string }) => {
  const words = useBracketWords();
  return (
    <div
      className={styles.text}
      lang={lang.toLowerCase()}
      dangerouslySetInnerHTML={{ __html: bracketsInWords(html, words) }}
    />
  );
};
