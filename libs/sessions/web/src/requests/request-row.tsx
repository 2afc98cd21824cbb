import { Trans } from '@lingui/react/macro';
import type { RequestLineFragment } from '@parley/api-client';
import { useViewer } from '@parley/delegations/web';
import { Instant, SeatChip } from '@parley/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import parts from '../parts/parts.module.css';
import { RowLabel } from '../parts/row-label';
import { nextClock } from './next-clock';
import { RequestClock } from './request-clock';
import { requestPath } from './request-path';
import { RequestStateTag, UrgencyTag } from './request-tags';

export interface RequestRowProps {
  readonly request: RequestLineFragment;
  /** Under the facts. */
  readonly children?: ReactNode;
  /** At the end of the row: what can be done. */
  readonly actions?: ReactNode;
}

/** One request in a list: who asks, how soon, where it stands and the clock that runs. */
export const RequestRow = ({ request, children, actions }: RequestRowProps) => {
  const mine = useViewer().person?.delegation?.code === request.delegation.code;
  const clock = nextClock(request);
  return (
    <li className={parts.row}>
      <div className={parts.what}>
        <Link to={requestPath(request.id)} className={parts.title}>
          {request.subject}
        </Link>
        <div className={parts.facts}>
          <SeatChip seat={request.delegation} mine={mine} />
          <UrgencyTag urgency={request.urgency} />
          <RequestStateTag state={request.state} />
          {clock === null ? <Settled request={request} /> : <RequestClock clock={clock} />}
          <RowLabel label={request.label} />
        </div>
        {children}
      </div>
      {actions !== undefined && <div className={parts.acts}>{actions}</div>}
    </li>
  );
};

const Settled = ({ request: { convenedAt, withdrawnAt } }: Pick<RequestRowProps, 'request'>) => {
  const at = convenedAt ?? withdrawnAt;
  if (at === null) return null;
  const when = <Instant at={at} />;
  return (
    <span>{convenedAt === null ? <Trans>withdrawn {when}</Trans> : <Trans>convened {when}</Trans>}</span>
  );
};
