import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Slot } from '@parley/ui';
import { useState } from 'react';
import styles from './item.module.css';

/** What was agreed to be done, under this item and before; it loads once somebody asks for it. */
export const ItemActions = ({
  sessionId,
  itemId,
}: {
  readonly sessionId: string;
  readonly itemId: string;
}) => {
  const [open, show] = useState(false);
  return (
    <>
      <div className={styles.commands}>
        <Button variant="subtle" size="compact-sm" aria-expanded={open} onClick={() => show(!open)}>
          <Trans>Agreed actions</Trans>
        </Button>
      </div>
      {open && <Slot name="actions" told={{ sessionId, itemId }} />}
    </>
  );
};
