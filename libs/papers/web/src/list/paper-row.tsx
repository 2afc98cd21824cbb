import type { PaperLineFragment } from '@parley/api-client';
import { ReadingTag } from '@parley/sessions/web';
import { Instant, LabelTag } from '@parley/ui';
import { Link } from 'react-router';
import { PaperFacts } from '../parts/paper-facts';
import { paperPath } from '../parts/paper-path';
import styles from '../parts/papers.module.css';

/** One paper in a list. */
export const PaperRow = ({ paper }: { readonly paper: PaperLineFragment }) => (
  <li className={styles.row}>
    <Link to={paperPath(paper.id)} className={styles.title} lang={paper.language.toLowerCase()}>
      {paper.title}
    </Link>
    <div className={styles.facts}>
      <ReadingTag paper={paper} />
      <PaperFacts paper={paper} />
      <Instant at={paper.listedAt} />
      <LabelTag marking={paper.label} />
    </div>
  </li>
);
