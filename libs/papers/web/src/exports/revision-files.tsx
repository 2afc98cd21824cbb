import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '@parley/ui';
import { useSearchParams } from 'react-router';
import { CHANGES_FROM } from '../changes/compared-revision';
import styles from './exports.module.css';

interface RevisionFilesProps {
  readonly paperId: string;
  /** Number of the revision: 0 for the first text. */
  readonly number: number;
}

/** Ways to take a circulated text along, under its marking: with the changes that are shown now, where they are. */
export const RevisionFiles = ({ paperId, number }: RevisionFilesProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [search] = useSearchParams();
  const changes = search.get(CHANGES_FROM);
  const query = new URLSearchParams({
    lang: language === 'FR' ? 'fr' : 'en',
    ...(changes === null ? {} : { changes }),
  });
  const address = (format: string): string =>
    `/papers/${encodeURIComponent(paperId)}/revisions/${number}.${format}?${query.toString()}`;
  return (
    <nav aria-label={t`Export`} className={`small ${styles.files}`}>
      <a href={address('html')} target="_blank" rel="noopener">
        <Trans>Print view</Trans>
      </a>
      <a href={address('pdf')} download>
        PDF
      </a>
      <a href={address('docx')} download>
        Word
      </a>
      <a href={address('md')} download>
        Markdown
      </a>
    </nav>
  );
};
