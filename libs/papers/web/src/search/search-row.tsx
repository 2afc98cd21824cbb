import { Trans } from '@lingui/react/macro';
import type { SearchQuery } from '@parley/api-client';
import { ReadingTag, sessionPath } from '@parley/sessions/web';
import { Instant, LabelTag } from '@parley/ui';
import { Link } from 'react-router';
import { PaperFacts } from '../parts/paper-facts';
import { paperPath } from '../parts/paper-path';
import { FoundDecision, FoundPoll, FoundStraw } from './found-decisions';
import { FoundNote } from './found-note';
import { FoundPicture } from './found-picture';
import styles from './search.module.css';

type Edge = SearchQuery['search']['edges'][number];

/** One thing that was found: what it is, where in it the words stand, and its marking. */
export const SearchRow = ({ edge: { node, excerpt } }: { readonly edge: Edge }) => (
  <li className={styles.row}>
    <Named node={node} />
    <p className={styles.excerpt}>
      {excerpt.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}
    </p>
  </li>
);

const Named = ({ node }: { readonly node: Edge['node'] }) => {
  switch (node.__typename) {
    case 'Session':
      return (
        <>
          <Link className={styles.title} to={sessionPath(node.id)}>
            {node.title}
          </Link>
          <div className={styles.facts}>
            <span>
              <Trans>Session</Trans>
            </span>
            <Instant at={node.startsAt} />
            <LabelTag marking={node.aggregateLabel} />
          </div>
        </>
      );
    case 'AgendaItem':
      return (
        <>
          <Link className={styles.title} to={sessionPath(node.session.id)}>
            {node.number} {node.title}
          </Link>
          <div className={styles.facts}>
            <span>
              <Trans>Agenda item of {node.session.title}</Trans>
            </span>
            <Instant at={node.session.startsAt} />
            <LabelTag marking={node.label} />
          </div>
        </>
      );
    case 'Paper':
      return (
        <>
          <Link className={styles.title} to={paperPath(node.id)}>
            {node.title}
          </Link>
          <div className={styles.facts}>
            <ReadingTag paper={node} />
            <PaperFacts paper={node} />
            <LabelTag marking={node.label} />
          </div>
        </>
      );
    case 'Decision':
      return <FoundDecision decision={node} />;
    case 'StrawPoll':
      return <FoundStraw straw={node} />;
    case 'Poll':
      return <FoundPoll poll={node} />;
    case 'Note':
      return <FoundNote note={node} />;
    case 'Picture':
      return <FoundPicture picture={node} />;
  }
};
