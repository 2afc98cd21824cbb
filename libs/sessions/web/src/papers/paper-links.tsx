import { Trans, useLingui } from '@lingui/react/macro';
import type { PaperUnderItemFragment } from '@parley/api-client';
import { Link } from 'react-router';
import styles from './papers.module.css';

/** Address of a paper’s page. */
export const paperPath = (id: string): string => `/papers/${encodeURIComponent(id)}`;

/** A paper by reference and title, with its state where it is not simply circulated. */
export const PaperLink = ({ paper }: { readonly paper: PaperUnderItemFragment }) => (
  <span className={styles.paper}>
    {paper.reference !== null && <span className="mono">{paper.reference}</span>}
    <Link to={paperPath(paper.id)} lang={paper.language.toLowerCase()}>
      {paper.title}
    </Link>
    {(paper.state === 'DRAFT' || paper.state === 'SUBMITTED') && (
      <span className="muted">
        <Trans>not circulated</Trans>
      </span>
    )}
    {paper.state === 'WITHDRAWN' && (
      <span className="muted">
        <Trans>withdrawn</Trans>
      </span>
    )}
  </span>
);

/** The papers under an item; nothing where there is none. */
export const ItemPapers = ({ papers }: { readonly papers: readonly PaperUnderItemFragment[] }) => {
  const { t } = useLingui();
  if (papers.length === 0) return null;
  return (
    <ul className={styles.papers} aria-label={t`Papers`}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <PaperLink paper={paper} />
        </li>
      ))}
    </ul>
  );
};
