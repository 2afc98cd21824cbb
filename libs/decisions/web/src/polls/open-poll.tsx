import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { PollLineFragment } from '@parley/api-client';
import { useKey } from '@parley/rooms/web';
import { type LabelDraft, lazyPart } from '@parley/ui';
import { Suspense, useState } from 'react';

/** What a poll begins with, from where it is opened. */
export interface OpenPollProps {
  readonly question: string;
  readonly revisionId: string | null;
  readonly itemId: string | null;
  readonly label: LabelDraft;
  /** Whose agreement is needed where it is not that of all seats. */
  readonly named?: readonly string[];
  readonly basis?: PollLineFragment['basis'];
  readonly previousRoundId?: string;
  /** What follows where one stays on the screen; without it, the poll's own page opens. */
  readonly onOpened?: () => void;
  /** Whether the key `c` asks, too: of several buttons on a screen, one. */
  readonly byKey?: boolean;
}

/** The form is heavy (a calendar, the seats), and loads when it is asked for. */
const Dialog = lazyPart(() => import('./open-poll-dialog'));

/**
 * Opens a poll: a button or the key `c`, then a dialog filled in with what is sensible, so that Enter is enough: two keystrokes, and the
 * poll is open.
 */
export const OpenPoll = (props: OpenPollProps) => {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  const { byKey = true } = props;
  useKey('c', () => {
    if (byKey) ask(true);
  });
  return (
    <div>
      <Button variant="default" aria-keyshortcuts={byKey ? 'c' : undefined} onClick={() => ask(true)}>
        {props.previousRoundId === undefined ? t`Open a consensus poll…` : t`Open the next round…`}
        {byKey && (
          <>
            &nbsp;<kbd aria-hidden="true">c</kbd>
          </>
        )}
      </Button>
      {asking && (
        <Suspense
          fallback={
            <span role="status" className="muted small">
              {' '}
              <Trans>Opening…</Trans>
            </span>
          }
        >
          <Dialog {...props} onClose={() => ask(false)} />
        </Suspense>
      )}
    </div>
  );
};
