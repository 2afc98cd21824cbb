import type { NearOccurrencesQuery } from '@parley/api-client';
import { Instant } from '@parley/ui';
import { Link } from 'react-router';
import { StateTag } from '../parts/state-tag';
import { sessionPath } from '../parts/session-path';
import styles from './series.module.css';

const BEFORE = 2;
const SHOWN = 6;

type Occurrence = NonNullable<NearOccurrencesQuery['series']>['sessions']['nodes'][number];

export interface NearOccurrencesProps {
  readonly occurrences: readonly Occurrence[];
  /** Id of the one that is being read. */
  readonly current: string;
}

/** The occurrences around one, by start. */
export const NearOccurrences = ({ occurrences, current }: NearOccurrencesProps) => {
  const place = occurrences.findIndex(({ id }) => id === current);
  if (place < 0) return null;
  const from = Math.max(0, place - BEFORE);
  return (
    <ul className={styles.near}>
      {occurrences.slice(from, from + SHOWN).map(({ id, startsAt, timeZone, state }) => (
        <li key={id} aria-current={id === current || undefined}>
          <Link to={sessionPath(id)} data-cancelled={state === 'CANCELLED' || undefined}>
            <Instant at={startsAt} zone={timeZone} />
          </Link>
          <StateTag state={state} />
        </li>
      ))}
    </ul>
  );
};
