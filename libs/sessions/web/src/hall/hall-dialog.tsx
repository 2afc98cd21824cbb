import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { HallLinksDocument } from '@parley/api-client';
import { Loading } from '@parley/ui';
import { useEffect, useId, useRef } from 'react';
import { HallLinks } from './hall-links';
import styles from './hall.module.css';

export interface HallDialogProps {
  /** The session's. */
  readonly id: string;
  readonly onClose: () => void;
}

/** The links to a session for screens in the hall, over the room. Escape closes. */
export const HallDialog = ({ id, onClose }: HallDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { data, refetch } = useQuery(HallLinksDocument, { variables: { id }, fetchPolicy: 'network-only' });
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>
        <Trans>Screen in the hall</Trans>
      </h2>
      {data?.session ? (
        <HallLinks session={data.session} onChange={() => void refetch().catch(() => undefined)} />
      ) : (
        <Loading />
      )}
      <div className={styles.bottom}>
        <Button variant="default" onClick={() => dialog.current?.close()}>
          <Trans>Close</Trans>
        </Button>
      </div>
    </dialog>
  );
};
