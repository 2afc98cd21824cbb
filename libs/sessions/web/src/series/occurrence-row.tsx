import type { OccurrenceLineFragment } from '@parley/api-client';
import { localOf } from '@parley/sessions/model';
import { longDay, useLocale } from '@parley/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { RowLabel } from '../parts/row-label';
import { sessionPath } from '../parts/session-path';
import { SessionTimes } from '../parts/session-times';
import { StateTag } from '../parts/state-tag';
import parts from '../parts/parts.module.css';

export interface OccurrenceRowProps {
  readonly occurrence: OccurrenceLineFragment;
  /** What sets it apart. */
  readonly children: ReactNode;
}

/** One occurrence in the list of its series: named by its day, and by its title where that is another. */
export const OccurrenceRow = ({ occurrence, children }: OccurrenceRowProps) => {
  const { locale } = useLocale();
  const { id, state, startsAt, timeZone, label, title } = occurrence;
  const start = new Date(startsAt);
  return (
    <li className={parts.row}>
      <div className={parts.what}>
        <Link
          to={sessionPath(id)}
          className={parts.title}
          data-cancelled={state === 'CANCELLED' || undefined}
        >
          {longDay(start, timeZone, locale)} {localOf(start, timeZone).slice(0, 4)}
        </Link>
        <div className={parts.facts}>
          <StateTag state={state} />
          <span>{title}</span>
          <SessionTimes session={occurrence} withoutDay />
          <RowLabel label={label} />
          {children}
        </div>
      </div>
    </li>
  );
};
