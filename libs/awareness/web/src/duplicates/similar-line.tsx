import { useLingui } from '@lingui/react/macro';
import type { SimilarLineFragment } from '@parley/api-client';
import { Instant, LabelTag, SeatChip } from '@parley/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { notePath } from '../paths';
import { Marked } from '../release/marked';
import { usePlaceNames } from '../words/use-countries';
import styles from './duplicates.module.css';
import { useWhy } from './use-why';

interface LineProps {
  readonly similar: SimilarLineFragment;
  /** What may be done about it. */
  readonly children: ReactNode;
}

/** A note that is likely of the same event: what it is called, whose it is, when and where, and why it is offered. It opens beside what is written. */
export const SimilarLine = ({ similar, children }: LineProps) => {
  const { t } = useLingui();
  const why = useWhy();
  const { note } = similar;
  const [where] = usePlaceNames()(note);
  return (
    <li>
      <Marked label={note.label} />
      <Link to={notePath(note.id)} target="_blank" aria-label={t`${note.title} (opens in a new tab)`}>
        {note.title}
      </Link>
      <span className={styles.facts}>
        <SeatChip seat={note.originator} />
        <Instant at={note.observedFrom} />
        {where !== undefined && <span>{where}</span>}
        <LabelTag marking={note.label} />
      </span>
      <span className={styles.why}>{why(similar)}</span>
      {children}
    </li>
  );
};
