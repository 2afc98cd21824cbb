import { Trans } from '@lingui/react/macro';
import { PaperText } from '../parts/paper-text';
import styles from './changes.module.css';

interface ChangedTextProps {
  /** As the server rendered it: safe to be shown as it is. */
  readonly html: string;
  /** Language of the text. */
  readonly lang: string;
}

/** A text with its changes marked, and what the marks mean. */
export const ChangedText = ({ html, lang }: ChangedTextProps) => (
  <div className={styles.changes}>
    <p className={`small muted ${styles.legend}`}>
      <Trans>
        Changes: <ins>inserted</ins>, <del>deleted</del>, <ins className="moved">moved here</ins>,{' '}
        <del className="moved">moved away</del>
      </Trans>
    </p>
    <PaperText html={html} lang={lang} />
  </div>
);
