import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { TodayQuery } from '@parley/api-client';
import { useState } from 'react';
import { SessionRow } from '../parts/session-row';
import { ConveneDialog } from '../session/convene-dialog';

/** A draft that can be convened from here. */
export const DraftRow = ({ session }: { readonly session: TodayQuery['drafts']['nodes'][number] }) => {
  const [asking, ask] = useState(false);
  const items = session.agenda.length;
  return (
    <SessionRow
      session={session}
      actions={
        session.viewerCan.convene && (
          <Button variant="default" onClick={() => ask(true)}>
            <Trans>Convene…</Trans>
          </Button>
        )
      }
    >
      <span>
        {items === 0 ? <Trans>no agenda yet</Trans> : <Plural value={items} one="# item" other="# items" />}
      </span>
      <ConveneDialog
        open={asking}
        id={session.id}
        seats={session.participants.length}
        onClose={() => ask(false)}
      />
    </SessionRow>
  );
};
