import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { OpenSessionDocument, useAction } from '@parley/api-client';
import { Countdown, RefusalAlert, useLocale } from '@parley/ui';
import { LinkButton } from '../parts/link-button';
import { roomPath } from '../parts/session-path';
import { SessionRow } from '../parts/session-row';
import { useRefresh } from '../parts/use-refresh';
import type { AheadSession } from './arrangement';

export interface ToOpenRowProps {
  readonly session: AheadSession;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A convened session that can be opened from here. */
export const ToOpenRow = ({ session, now }: ToOpenRowProps) => {
  const { language } = useLocale();
  const refresh = useRefresh();
  const [act, state] = useAction(OpenSessionDocument);
  const { id, startsAt, viewerCan } = session;
  const open = async () => {
    await act({ id, language });
    refresh();
  };
  return (
    <SessionRow
      session={session}
      actions={
        <>
          {viewerCan.join && (
            <LinkButton to={roomPath(id)} variant="default">
              <Trans>Enter the room</Trans>
            </LinkButton>
          )}
          {viewerCan.open && (
            <Button loading={state.pending} onClick={() => void open()}>
              <Trans>Open</Trans>
            </Button>
          )}
        </>
      }
    >
      <Beginning startsAt={startsAt} late={Date.parse(startsAt) < now} />
      <RefusalAlert outcome={state.outcome} />
    </SessionRow>
  );
};

const Beginning = ({ startsAt, late }: { readonly startsAt: string; readonly late: boolean }) =>
  late ? (
    <strong>
      <Trans>should have begun</Trans>
    </strong>
  ) : (
    <span>
      <Trans>
        begins in <Countdown to={startsAt} />
      </Trans>
    </span>
  );
