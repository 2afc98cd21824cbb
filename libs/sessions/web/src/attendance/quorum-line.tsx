import { Trans } from '@lingui/react/macro';
import { zoneName, useLocale } from '@parley/ui';
import { Fragment } from 'react';
import type { Attendance } from './attendance-panel';
import { Moment } from './moment';
import { metSpans } from './met-spans';

export interface QuorumLineProps {
  readonly moments: Attendance['quorum'];
  /** The convening zone. */
  readonly zone: string;
}

/** From when to when the quorum was met: "Quorum of 18 seats met 14:02–15:30, from 15:42 (times in Brussels)". */
export const QuorumLine = ({ moments, zone }: QuorumLineProps) => {
  const { locale } = useLocale();
  const spans = metSpans(moments);
  const required = moments.at(-1)?.quorum.required;
  if (required === undefined) return null;
  if (spans.length === 0)
    return (
      <p>
        <Trans>The quorum of {required} seats has not been met.</Trans>
      </p>
    );
  const city = zoneName(zone, locale);
  return (
    <p>
      <Trans>Quorum of {required} seats met</Trans>{' '}
      {spans.map(({ from, to }, index) => (
        <Fragment key={from}>
          {index > 0 && ', '}
          {to === null ? (
            <Trans>
              from <Moment at={from} zone={zone} />
            </Trans>
          ) : (
            <>
              <Moment at={from} zone={zone} />–<Moment at={to} zone={zone} />
            </>
          )}
        </Fragment>
      ))}{' '}
      <span className="muted">
        <Trans>(times in {city})</Trans>
      </span>
    </p>
  );
};
