import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import styles from './pictures.module.css';
import type { Order } from './use-order';

interface MoveProps {
  readonly id: string;
  readonly title: string;
  /** From 0, of how many. */
  readonly place: number;
  readonly count: number;
  readonly order: Order;
}

/** Moves a note up and down in its picture; what is dragged by is taken by the pointer. Nothing where there is but one. */
export const MoveNote = ({ id, title, place, count, order }: MoveProps) => {
  const { t } = useLingui();
  if (count < 2) return null;
  const button = { size: 'compact-sm', variant: 'default', disabled: order.pending } as const;
  return (
    <>
      <span className={styles.grip} title={t`Drag it to another place`} aria-hidden {...order.handle(id)}>
        ⠿
      </span>
      {place > 0 && (
        <Button {...button} data-moves aria-label={t`Move up: ${title}`} onClick={() => order.step(id, -1)}>
          <Trans>Move up</Trans>
        </Button>
      )}
      {place < count - 1 && (
        <Button {...button} data-moves aria-label={t`Move down: ${title}`} onClick={() => order.step(id, 1)}>
          <Trans>Move down</Trans>
        </Button>
      )}
    </>
  );
};
