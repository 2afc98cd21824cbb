import { Trans } from '@lingui/react/macro';
import type { SessionWholeFragment } from '@parley/api-client';
import { Link } from 'react-router';
import { requestPath } from './request-path';

/** The request that a session came of, for those who may see it. */
export const RequestedBy = ({ request }: Pick<SessionWholeFragment, 'request'>) => {
  if (request === null) return null;
  const { name } = request.delegation;
  return (
    <span>
      <Trans>
        requested by {name}: <Link to={requestPath(request.id)}>see the request</Link>
      </Trans>
    </span>
  );
};
