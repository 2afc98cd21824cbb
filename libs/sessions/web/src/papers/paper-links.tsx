import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { type PaperUnderItemFragment, ReadingOfPaperFragmentDoc } from '@parley/api-client';
import { Link } from 'react-router';
import { paperPath } from './paper-path';
import styles from './papers.module.css';
import { ReadingTag } from './reading-tag';

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
    {paper.state === 'SUPERSEDED' && (
      <span className="muted">
        <Trans>superseded</Trans>
      </span>
    )}
    {paper.state === 'WITHDRAWN' && (
      <span className="muted">
        <Trans>withdrawn</Trans>
      </span>
    )}
    <KnownReading id={paper.id} />
  </span>
);

// An agenda does not ask for it with every paper; the panel of the session's papers beside it does, for all of them at once.
const KnownReading = ({ id }: { readonly id: string }) => {
  const known = useFragment({
    fragment: ReadingOfPaperFragmentDoc,
    fragmentName: 'ReadingOfPaper',
    from: { __typename: 'Paper', id },
  });
  return known.dataState === 'complete' ? <ReadingTag paper={known.data} /> : null;
};

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
