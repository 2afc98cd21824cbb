import { Trans } from '@lingui/react/macro';
import type { SearchQuery } from '@parley/api-client';
import { Instant, LabelTag } from '@parley/ui';
import { Link } from 'react-router';
import styles from './search.module.css';

type Node = SearchQuery['search']['edges'][number]['node'];

/** A decision that was found: number, title, how it was reached and when. */
export const FoundDecision = ({
  decision: { id, decisionNumber, title, statement, adoptedAt, label },
}: {
  readonly decision: Extract<Node, { __typename: 'Decision' }>;
}) => (
  <>
    <Link className={styles.title} to={`/decisions/${encodeURIComponent(id)}`}>
      {decisionNumber} {title}
    </Link>
    <div className={styles.facts}>
      <span>
        <Trans>Decision</Trans>
      </span>
      <span>{statement}</span>
      <Instant at={adoptedAt} />
      <LabelTag marking={label} />
    </div>
  </>
);

/** A poll that was found: the question, and where it stands. */
export const FoundPoll = ({
  poll: { id, question, statement, opensAt, label },
}: {
  readonly poll: Extract<Node, { __typename: 'Poll' }>;
}) => (
  <>
    <Link className={styles.title} to={`/polls/${encodeURIComponent(id)}`}>
      {question}
    </Link>
    <div className={styles.facts}>
      <span>
        <Trans>Consensus poll</Trans>
      </span>
      <span>{statement}</span>
      <Instant at={opensAt} />
      <LabelTag marking={label} />
    </div>
  </>
);

/** A straw poll that was found: what is asked, and where it stands. */
export const FoundStraw = ({
  straw: { id, question, statement, openedAt, label },
}: {
  readonly straw: Extract<Node, { __typename: 'StrawPoll' }>;
}) => (
  <>
    <Link className={styles.title} to={`/straw-polls/${encodeURIComponent(id)}`}>
      {question}
    </Link>
    <div className={styles.facts}>
      <span>
        <Trans>Straw poll</Trans>
      </span>
      <span>{statement}</span>
      <Instant at={openedAt} />
      <LabelTag marking={label} />
    </div>
  </>
);
