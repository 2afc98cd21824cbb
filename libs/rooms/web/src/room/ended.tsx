import { Trans, useLingui } from '@lingui/react/macro';
import type { RoomEnd } from '@parley/api-client';
import { Page } from '@parley/ui';
import { Link } from 'react-router';
import { useReason } from './use-reason';

export interface EndedProps {
  readonly end: RoomEnd;
  readonly title: string | undefined;
  readonly sessionId: string;
}

/** The room is over for this person: says why, and shows nothing more of what was in it. */
export const Ended = ({ end, title, sessionId }: EndedProps) => {
  const { t } = useLingui();
  const reason = useReason();
  const refused = end.why === 'REFUSED';
  return (
    <Page title={refused && title !== undefined ? title : t`Consultation room`} width="narrow">
      <p role="alert">{reason(end)}</p>
      <p>
        {refused ? (
          <Link to={`/sessions/${encodeURIComponent(sessionId)}`}>
            <Trans>Go to the session</Trans>
          </Link>
        ) : (
          <Link to="/">
            <Trans>Go to Today</Trans>
          </Link>
        )}
      </p>
    </Page>
  );
};
