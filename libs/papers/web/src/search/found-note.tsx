import { Trans } from '@lingui/react/macro';
import type { SearchQuery } from '@parley/api-client';
import { Instant, LabelTag } from '@parley/ui';
import { Link } from 'react-router';
import styles from './search.module.css';

type Node = SearchQuery['search']['edges'][number]['node'];

/** A note that was found: its title, whose it is, its rating, and until when it was observed. */
export const FoundNote = ({
  note: { id, title, rating, observedTo, by, label },
}: {
  readonly note: Extract<Node, { __typename: 'Note' }>;
}) => (
  <>
    <Link className={styles.title} to={`/awareness/${encodeURIComponent(id)}`}>
      {title}
    </Link>
    <div className={styles.facts}>
      <span>
        <Trans>Note of {by.name}</Trans>
      </span>
      <span>{rating}</span>
      <Instant at={observedTo} />
      <LabelTag marking={label} />
    </div>
  </>
);
