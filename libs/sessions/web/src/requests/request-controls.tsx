import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { RequestWholeFragment } from '@parley/api-client';
import { useState } from 'react';
import { LinkButton } from '../parts/link-button';
import controls from '../session/session.module.css';
import { AcknowledgeButton } from './acknowledge-button';
import { correctRequestPath, scheduleRequestPath } from './request-path';
import { WithdrawDialog } from './withdraw-dialog';

/** What the reader may do with the request; the server says what that is. */
export const RequestControls = ({ request }: { readonly request: RequestWholeFragment }) => {
  const { id, viewerCan } = request;
  const [asking, ask] = useState(false);
  return (
    <div className={controls.controls}>
      {viewerCan.acknowledge && <AcknowledgeButton request={request} />}
      {viewerCan.schedule && (
        <LinkButton to={scheduleRequestPath(id)} variant={viewerCan.acknowledge ? 'default' : 'filled'}>
          <Trans>Make it a session</Trans>
        </LinkButton>
      )}
      {viewerCan.correct && (
        <LinkButton to={correctRequestPath(id)} variant="default">
          <Trans>Correct</Trans>
        </LinkButton>
      )}
      {viewerCan.withdraw && (
        <Button variant="default" className={controls.danger ?? ''} onClick={() => ask(true)}>
          <Trans>Withdraw…</Trans>
        </Button>
      )}
      <WithdrawDialog open={asking} id={id} onClose={() => ask(false)} />
    </div>
  );
};
