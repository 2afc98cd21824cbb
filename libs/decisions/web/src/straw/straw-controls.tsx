import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  CloseStrawPollDocument,
  type StrawLineFragment,
  useAction,
  WithdrawStrawPollDocument,
} from '@parley/api-client';
import { ConfirmDialog, RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { ChangeStraw } from './change-straw';
import styles from './straw.module.css';

/** What the chair may do about a straw poll: close it, change how it is answered, or take it back while nobody has answered. */
export const StrawControls = ({ straw }: { readonly straw: StrawLineFragment }) => {
  const { t } = useLingui();
  const { language } = useLocale();
  const [closing, setClosing] = useState(false);
  const [close, closed] = useAction(CloseStrawPollDocument);
  const [withdraw, withdrawn] = useAction(WithdrawStrawPollDocument);
  const named = { id: straw.id, language };
  const end = async (): Promise<void> => {
    if ((await close(named)).kind === 'done') setClosing(false);
  };
  return (
    <div className={styles.buttons}>
      <ChangeStraw straw={straw} />
      {straw.viewerCan.change && (
        <Button variant="default" loading={withdrawn.pending} onClick={() => void withdraw(named)}>
          <Trans>Withdraw the straw poll</Trans>
        </Button>
      )}
      {straw.viewerCan.close && (
        <Button variant="default" onClick={() => setClosing(true)}>
          <Trans>Close the straw poll…</Trans>
        </Button>
      )}
      <RefusalAlert outcome={withdrawn.outcome} />
      {closing && (
        <ConfirmDialog
          open
          title={t`Close the straw poll now?`}
          confirm={t`Close the straw poll`}
          pending={closed.pending}
          onConfirm={() => void end()}
          onClose={() => setClosing(false)}
        >
          <p>{straw.statement}</p>
          <p>
            <Trans>It ends as it stands now and is never opened again.</Trans>
          </p>
          <RefusalAlert outcome={closed.outcome} />
        </ConfirmDialog>
      )}
    </div>
  );
};
