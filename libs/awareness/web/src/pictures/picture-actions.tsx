import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import {
  newMutationId,
  PutPictureDocument,
  ReopenPictureDocument,
  useAction,
  type WholePictureFragment,
} from '@parley/api-client';
import { LinkButton } from '@parley/sessions/web';
import { ConfirmDialog, lazyPart, RefusalAlert } from '@parley/ui';
import { Suspense, useState } from 'react';
import { changePicturePath } from '../paths';
import styles from './pictures.module.css';

const RelabelDialog = lazyPart(() => import('./relabel-picture-dialog'));

interface ActionsProps {
  readonly picture: WholePictureFragment;
  readonly onDone: () => void;
}

/** What the viewer may do with the picture; the server says what that is. */
export const PictureActions = ({ picture, onDone }: ActionsProps) => {
  const [asked, ask] = useState<'put' | 'relabel' | null>(null);
  const { write, relabel, put, reopen } = picture.viewerCan;
  const close = () => ask(null);
  return (
    <div className={styles.acts}>
      {write && (
        <LinkButton to={changePicturePath(picture.id)} variant="default">
          <Trans>Change</Trans>
        </LinkButton>
      )}
      {relabel && (
        <Button variant="default" onClick={() => ask('relabel')}>
          <Trans>Relabel…</Trans>
        </Button>
      )}
      {put && (
        <Button onClick={() => ask('put')}>
          <Trans>Put to the forum…</Trans>
        </Button>
      )}
      {reopen && <Reopen id={picture.id} onDone={onDone} />}
      {asked === 'put' && <PutDialog id={picture.id} onDone={onDone} onClose={close} />}
      <Suspense>
        {asked === 'relabel' && <RelabelDialog picture={picture} onDone={onDone} onClose={close} />}
      </Suspense>
    </div>
  );
};

const Reopen = ({ id, onDone }: { readonly id: string; readonly onDone: () => void }) => {
  const [reopen, { pending, outcome }] = useAction(ReopenPictureDocument);
  const submit = async (): Promise<void> => {
    const ended = await reopen({ id, clientMutationId: newMutationId() });
    if (ended.kind === 'done') onDone();
  };
  return (
    <>
      <Button variant="default" loading={pending} onClick={() => void submit()}>
        <Trans>Take it up again</Trans>
      </Button>
      <RefusalAlert outcome={outcome} />
    </>
  );
};

interface PutProps {
  readonly id: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const PutDialog = ({ id, onDone, onClose }: PutProps) => {
  const { t } = useLingui();
  const [put, { pending, outcome }] = useAction(PutPictureDocument);
  const submit = async (): Promise<void> => {
    const ended = await put({ id, clientMutationId: newMutationId() });
    if (ended.kind !== 'done') return;
    onClose();
    onDone();
  };
  return (
    <ConfirmDialog
      open
      title={t`Put this picture to the forum`}
      confirm={t`Submit it to the secretariat`}
      pending={pending}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      <p>
        <Trans>
          Its text and what it rests on become a draft decision with the secretariat, which circulates it and
          puts it to a poll or under silence. The picture then stays as it is.
        </Trans>
      </p>
      <RefusalAlert outcome={outcome} />
    </ConfirmDialog>
  );
};
