import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import styles from './agenda.module.css';

export interface UndoMoveProps {
  /** `null` where there is nothing to take back. */
  readonly undo: (() => Promise<void>) | null;
  readonly pending: boolean;
}

/** Takes one’s own last move back, as long as nobody else has changed the order since. */
export const UndoMove = ({ undo, pending }: UndoMoveProps) =>
  undo === null ? null : (
    <div className={styles.band}>
      <Button variant="default" size="compact-sm" loading={pending} onClick={() => void undo()}>
        <Trans>Undo the last move</Trans>
      </Button>
    </div>
  );
