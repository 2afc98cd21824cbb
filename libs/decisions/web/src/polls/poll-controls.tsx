import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  AssociateWithPollDocument,
  ClosePollDocument,
  type PollAtItemFragment,
  RemindOfPollDocument,
  useAction,
} from '@parley/api-client';
import { ConfirmDialog, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { OpenPoll } from './open-poll';
import styles from './polls.module.css';

interface ControlsProps {
  readonly poll: PollAtItemFragment;
  /** The item under which a next round is put. */
  readonly itemId?: string | null;
  /** What follows the opening of a next round where one stays on the screen. */
  readonly onRound?: (() => void) | undefined;
}

/** What the reader may do about a poll besides taking a position. */
export const PollControls = ({ poll, onRound, itemId = null }: ControlsProps) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [closing, setClosing] = useState(false);
  const [close, closed] = useAction(ClosePollDocument);
  const [remind, reminded] = useAction(RemindOfPollDocument);
  const [associate, associated] = useAction(AssociateWithPollDocument);
  const { viewerCan, id } = poll;
  const named = { pollId: id, language };
  const endNow = async (): Promise<void> => {
    if ((await close(named)).kind === 'done') setClosing(false);
  };
  return (
    <div className={styles.buttons}>
      {viewerCan.associate && (
        <Button variant="default" disabled={associated.pending} onClick={() => void associate(named)}>
          <Trans>Associate your delegation</Trans>
        </Button>
      )}
      {viewerCan.remind && poll.silent.length > 0 && (
        <Button variant="default" disabled={reminded.pending} onClick={() => void remind(named)}>
          <Trans>Remind who has not been heard</Trans>
        </Button>
      )}
      {viewerCan.close && (
        <Button variant="default" onClick={() => setClosing(true)}>
          <Trans>Close the poll…</Trans>
        </Button>
      )}
      {viewerCan.openNextRound && <NextRound {...{ poll, itemId, onRound }} />}
      <RefusalAlert outcome={reminded.outcome} />
      <RefusalAlert outcome={associated.outcome} />
      {closing && (
        <ConfirmDialog
          open
          title={t`Close the poll now?`}
          confirm={t`Close the poll`}
          pending={closed.pending}
          onConfirm={() => void endNow()}
          onClose={() => setClosing(false)}
        >
          <p>{poll.statement}</p>
          <p>
            <Trans>It ends as it stands now and is never opened again.</Trans>
          </p>
          <RefusalAlert outcome={closed.outcome} />
        </ConfirmDialog>
      )}
    </div>
  );
};

const NextRound = ({ poll, itemId = null, onRound }: ControlsProps) => (
  <OpenPoll
    question={poll.question}
    revisionId={poll.laterText?.id ?? null}
    itemId={itemId}
    byKey={itemId === null}
    label={poll.label}
    basis={poll.basis}
    named={poll.basis === 'NAMED' ? poll.members.map(({ code }) => code) : []}
    previousRoundId={poll.id}
    {...(onRound === undefined ? {} : { onOpened: onRound })}
  />
);
