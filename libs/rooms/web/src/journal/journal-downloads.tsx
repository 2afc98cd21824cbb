import { useLingui } from '@lingui/react/macro';
import type { JournalLanguage } from './language-choice';
import styles from './journal.module.css';

const FORMATS = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['md', 'Markdown'],
] as const;

export interface JournalDownloadsProps {
  readonly id: string;
  readonly language: JournalLanguage;
}

/** The journal to take along, marked on every page. */
export const JournalDownloads = ({ id, language }: JournalDownloadsProps) => {
  const { t } = useLingui();
  const address = (format: string): string =>
    `/sessions/${encodeURIComponent(id)}/journal.${format}?lang=${language.toLowerCase()}`;
  return (
    <nav aria-label={t`Download the journal`} className={styles.downloads}>
      {FORMATS.map(([format, name]) => (
        <a key={format} href={address(format)} download>
          {name}
        </a>
      ))}
      <a href={address('html')} target="_blank" rel="noreferrer">
        {t`Page to print`}
      </a>
    </nav>
  );
};
