import styles from './papers.module.css';

/**
 * A text as the server rendered it. It is shown as it is, because the server lets no HTML of an author’s through: what it
 * renders from Markdown is its own, with links to the web and to mailboxes only (its tests hold it to that).
 */
export const PaperText = ({ html, lang }: { readonly html: string; readonly lang: string }) => (
  <div className={styles.text} lang={lang.toLowerCase()} dangerouslySetInnerHTML={{ __html: html }} />
);
