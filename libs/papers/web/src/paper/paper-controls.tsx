import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  CirculatePaperDocument,
  CosponsorPaperDocument,
  type PaperWholeFragment,
  SubmitPaperDocument,
  useAction,
} from '@parley/api-client';
import { LinkButton } from '@parley/sessions/web';
import { RefusalAlert, useLocale } from '@parley/ui';
import { useState } from 'react';
import { editPaperPath } from '../parts/paper-path';
import styles from '../parts/papers.module.css';
import { CirculateDialog } from './circulate-dialog';
import { WithdrawPaperDialog } from './withdraw-paper-dialog';

/** What the reader may do with the paper; the server says what that is. */
export const PaperControls = ({ paper }: { readonly paper: PaperWholeFragment }) => {
  const { id, viewerCan, state } = paper;
  const { language } = useLocale();
  const [asking, ask] = useState<'circulate' | 'withdraw' | null>(null);
  const [submit, submitting] = useAction(SubmitPaperDocument);
  const [circulate, circulating] = useAction(CirculatePaperDocument);
  const [join, joining] = useAction(CosponsorPaperDocument);
  const close = () => ask(null);
  return (
    <div className={styles.column}>
      <div className={styles.buttons}>
        {viewerCan.circulate && (
          <Button onClick={() => ask('circulate')}>
            <Trans>Circulate…</Trans>
          </Button>
        )}
        {viewerCan.submit && (
          <Button loading={submitting.pending} onClick={() => void submit({ id, language })}>
            <Trans>Submit</Trans>
          </Button>
        )}
        {viewerCan.cosponsor && (
          <Button loading={joining.pending} onClick={() => void join({ id, language })}>
            <Trans>Co-sponsor</Trans>
          </Button>
        )}
        {viewerCan.revise && (
          <LinkButton to={editPaperPath(id)} variant="default">
            {state === 'CIRCULATED' ? <Trans>Prepare a revision</Trans> : <Trans>Change the text</Trans>}
          </LinkButton>
        )}
        {viewerCan.withdraw && (
          <Button variant="default" className={styles.danger ?? ''} onClick={() => ask('withdraw')}>
            <Trans>Withdraw…</Trans>
          </Button>
        )}
      </div>
      <RefusalAlert outcome={submitting.outcome ?? joining.outcome} />
      <CirculateDialog
        open={asking === 'circulate'}
        paper={paper}
        state={circulating}
        onClose={close}
        onConfirm={(commentsBy) =>
          void circulate({ id, commentsBy, language }).then(({ kind }) =>
            kind === 'done' ? close() : undefined,
          )
        }
      />
      <WithdrawPaperDialog open={asking === 'withdraw'} id={id} onClose={close} />
    </div>
  );
};
