import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { NoteLineFragment } from '@parley/api-client';
import { Instant, SeatChip } from '@parley/ui';
import { Link } from 'react-router';
import { notePath } from '../paths';
import styles from './map.module.css';

interface CardProps {
  readonly notes: readonly NoteLineFragment[];
  readonly onClose: () => void;
}

/** The notes of the mark that was chosen, on the map or on the timeline. */
export const NoteCard = ({ notes, onClose }: CardProps) => {
  const { t } = useLingui();
  return (
    <div role="region" aria-live="polite" aria-label={t`Chosen notes`} className={styles.card}>
      {notes.length > 0 && (
        <>
          <ul>
            {notes.map(({ id, title, originator, rating, observedFrom }) => (
              <li key={id}>
                <Link to={notePath(id)}>{title}</Link>
                <span className={styles.facts}>
                  <SeatChip seat={originator} />
                  <span>{rating}</span>
                  <Instant at={observedFrom} />
                </span>
              </li>
            ))}
          </ul>
          <Button size="compact-sm" variant="default" onClick={onClose}>
            <Trans>Choose none</Trans>
          </Button>
        </>
      )}
    </div>
  );
};
